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
    border: 'Border belt',
    closure: 'If a base closes',
    closures: 'The closures of 2023',
    coverage: 'Coverage',
    rhythm: 'Rhythm',
  },
  about: {
    areas: 'Incidents and deaths by region or cercle, or inside an area that you draw',
    border: 'Incidents near each frontier, with their share and rate',
    closure: 'What only this base covers, and how far the next one is',
    closures: 'Base after base, and what was still within reach after each',
    coverage: 'What lay within reach of an open base, month by month',
    rhythm: 'When in the year and in the week incidents happened',
  },
  working: 'Working…',
  failed: 'This analysis failed. That is a fault of the program.',
  again: 'Try again',
  end: 'End the analysis: {{name}}',
  onMap: 'On the map',
  asTable: 'The same as a table',
  km: '{{number}} km',
};
