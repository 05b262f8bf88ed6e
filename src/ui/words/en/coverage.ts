/** The analysis "Coverage". */
export const coverage = {
  radius: 'Radius, km',
  of: 'Share of',
  things: { incidents: 'Incidents', places: 'Towns', health: 'Health sites' },
  now_one: '{{share}}: {{covered}} of {{number}} within {{km}} km of a base open at the time',
  now_other: '{{share}}: {{covered}} of {{number}} within {{km}} km of a base open at the time',
  none: 'Nothing to count in this window.',
  openBases_one: '{{count}} base open on {{day}}',
  openBases_other: '{{count}} bases open on {{day}}',
  curve: 'Share within reach, month by month',
  month: 'Month',
  share: 'Share',
  open: 'Open bases',
  method:
    'Incidents count by the bases open on their first day, sites by those open on the day. Distances are great circles on a sphere (Turf), from the point that the source gives.',
};
