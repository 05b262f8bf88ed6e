/** The analysis "Honest counts". */
export const counts = {
  zone: 'Zone',
  selected: 'Take what is selected',
  group: { region: 'Regions', cercle: 'Cercles', sector: 'Sectors', base: 'Bases' },
  drawn: 'Drawn area',
  radius: 'Radius, km',
  problem: {
    none: 'Choose a zone here, or select a region, a cercle, a sector or a base on the map.',
    unknown: 'The zone of this link is not in the data.',
    'bad-area': 'The drawn area of this link cannot be used: its corners make no area.',
  },
  named: '{{name}} ({{kind}})',
  around: 'Within {{km}} km of {{name}}',
  answer_one: '{{zone}}: {{certain}} certain, {{expected}} expected, {{number}} possible incident',
  answer_other:
    '{{zone}}: {{certain}} certain, {{expected}} expected, {{number}} possible incidents',
  caption: 'Incidents and deaths in the zone and the window',
  incidents: 'Incidents',
  deaths: 'Deaths',
  noEstimate: 'Without estimate',
  certain: 'Certain',
  expected: 'Expected',
  possible: 'Possible',
  range: '{{best}} ({{low}}–{{high}})',
  leftOut: 'Left out, for they may lie anywhere:',
  undrawn_one: 'One place of a possible incident is not drawn.',
  undrawn_other: '{{number}} places of possible incidents are not drawn.',
  area: 'Area: {{area}} km²',
  method:
    'Certain: days and place lie wholly inside. Possible: they touch. Expected: the sum of the shares inside, every day of a span and every spot of a place taken to be as likely as any other. Deaths: best (low–high). The zone has its outline as of the last day of the window. The word “certain” beside the timeline goes by the days alone.',
};
