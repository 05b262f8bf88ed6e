/** The panel "Analysis"; each analysis has its own words beside these. */
export const analysis = {
  intro: 'Each answers for the window and the filters that are set, and is kept in the link.',
  all: 'All analyses',
  groups: {
    bases: 'Bases and reach',
    incidents: 'Incidents in space and time',
  },
  name: {
    areas: 'Areas',
    coverage: 'Coverage',
    exposure: 'Route exposure',
    medical: '10-1-2 view',
    rhythm: 'Rhythm',
  },
  about: {
    areas: 'Incidents and deaths by region or cercle, or inside an area that you draw',
    coverage: 'What lay within reach of an open base, month by month',
    exposure: 'Incidents along a route, kilometre by kilometre, and beside all routes',
    medical: 'What a helicopter could reach in one and in two hours: an illustration',
    rhythm: 'When in the year and in the week incidents happened',
  },
  working: 'Working…',
  failed: 'This analysis failed. That is a fault of the program.',
  again: 'Try again',
  end: 'End the analysis: {{name}}',
  onMap: 'On the map',
  more_one: 'and {{number}} more, in the table',
  more_other: 'and {{number}} more, in the table',
  asTable: 'The same as a table',
  km: '{{number}} km',
};
