/** The analysis "Coverage". */
export const coverage = {
  radius: 'Radius, km',
  of: 'Share of',
  things: { incidents: 'Incidents', places: 'Towns', health: 'Health sites' },
  now_one: '{{share}}: {{covered}} of {{number}} within {{km}} km of a base open at the time',
  now_other: '{{share}}: {{covered}} of {{number}} within {{km}} km of a base open at the time',
  none: 'Nothing to count in this window.',
  openBases_one: '{{count}} base open on {{day}}.',
  openBases_other: '{{count}} bases open on {{day}}.',
  curve: 'Share within reach, month by month',
  rings: 'Rings, km',
  ringsHint: 'such as 10, 25, 50',
  area: 'The reach covers {{area}} km², {{share}} of the country.',
  regions: 'By region',
  region: 'Region',
  areaShare: 'Area',
  outside: 'Outside of the outlines, or region not known',
  month: 'Month',
  share: 'Share',
  open: 'Open bases',
  method:
    'Incidents count by the bases open on their first day, sites by those open on the day. Distances are great circles on a sphere (Turf), from the point that the source gives; areas are on the same sphere, land of Mali only, as of the last day.',
};
