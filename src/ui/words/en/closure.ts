/** The analysis "If a base closes". */
export const closure = {
  base: 'Base',
  radius: 'Radius, km',
  of: 'Show losses of',
  notOpen: '{{name}} was not open on {{day}}: nothing would change on that day.',
  unknown: 'No such base is known.',
  lost_one:
    'Without {{name}}, {{count}} of {{covered}} {{things}} within reach would be left out: it alone covers it.',
  lost_other:
    'Without {{name}}, {{number}} of {{covered}} {{things}} within reach would be left out: it alone covers them.',
  nothing:
    'Without {{name}}, none of {{covered}} {{things}} would be out of reach: other bases cover them all.',
  noneCovered: 'No {{things}} within {{km}} km of an open base.',
  things: { incidents: 'incidents', places: 'towns', health: 'health sites' },
  nearest: 'Nearest other open base: {{name}}, {{km}} km.',
  noOther: 'No other base was open.',
  far: 'From what is lost to the nearest other base: {{median}} km at the median, {{most}} km at most.',
  change: 'Within reach, with it and without it',
  what: 'Within {{km}} km',
  before: 'with',
  after: 'without',
  difference: 'change',
  cell: '{{number}} ({{share}})',
  rows: { incidents: 'Incidents', places: 'Towns', health: 'Health sites', area: 'Area, km²' },
  lostSites: 'Farthest from another base',
  site: 'Site',
  other: 'Nearest other base',
  unnamed: 'no name ({{kind}})',
  method:
    'Sites and area as of {{day}}, incidents of the window by the bases open on the first day of each. Distances and areas on a sphere (Turf). It tells what lies within a distance, not what a base could do there.',
};
