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
    'before-after': 'Before and after',
    coverage: 'Coverage',
    rates: 'Rates',
    rhythm: 'Rhythm',
  },
  about: {
    areas: 'Incidents and deaths by region or cercle, or inside an area that you draw',
    'before-after':
      'How incidents near a base changed when it opened or closed, with interval and controls',
    coverage: 'What lay within reach of an open base, month by month',
    rates: 'Incidents per 1,000 km² and month, and their trend, by region or cercle',
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
