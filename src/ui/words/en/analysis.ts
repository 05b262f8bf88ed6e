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
    patrol: 'Patrol sketch',
    rhythm: 'Rhythm',
    roads: 'Reach by road',
    route: 'Route by road',
  },
  about: {
    areas: 'Incidents and deaths by region or cercle, or inside an area that you draw',
    coverage: 'What lay within reach of an open base, month by month',
    patrol: 'Draw a route of your own over the roads: km, hours, what it passes',
    rhythm: 'When in the year and in the week incidents happened',
    roads: 'How far the roads lead in some hours, from a base, a town or any point',
    route: 'The quickest way between two points: km, hours, how much of it is on mapped roads',
  },
  working: 'Working…',
  failed: 'This analysis failed. That is a fault of the program.',
  noRoads: 'The road graph could not be loaded.',
  again: 'Try again',
  end: 'End the analysis: {{name}}',
  onMap: 'On the map',
  asTable: 'The same as a table',
  km: '{{number}} km',
};
