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
    counts: 'Honest counts',
    coverage: 'Coverage',
    rhythm: 'Rhythm',
  },
  about: {
    areas: 'Incidents and deaths by region or cercle, or inside an area that you draw',
    counts: 'What a zone held for certain, as expected and possibly, deaths from low to high',
    coverage: 'What lay within reach of an open base, month by month',
    rhythm: 'When in the year and in the week incidents happened',
  },
  wellLocated: 'Well-located rows only',
  wellLocatedHint: 'Place precision 1 and 2: at a place, or within about 25 km of one',
  working: 'Working…',
  failed: 'This analysis failed. That is a fault of the program.',
  again: 'Try again',
  end: 'End the analysis: {{name}}',
  onMap: 'On the map',
  asTable: 'The same as a table',
  km: '{{number}} km',
};
