/** The analysis "Route exposure". */
export const exposure = {
  route: 'Route',
  distance: 'Within, km',
  segment: 'Segments, km',
  none: 'No routes are loaded.',
  drawn: 'Drawn route',
  drawnNone: 'No way by road leads through the points of the drawn route.',
  editRoute: 'Edit this route',
  answer_one:
    '{{number}} incident within {{km}} km of {{name}}: {{rate}} per 100 km and month ({{low}} to {{high}})',
  answer_other:
    '{{number}} incidents within {{km}} km of {{name}}: {{rate}} per 100 km and month ({{low}} to {{high}})',
  begun:
    '{{begun}} of {{number}} began in the window: the rate goes by these, as the others belong to the days before.',
  certain:
    '{{certain}} of {{number}} certainly happened in the window; the days of the others only touch it.',
  imprecise_one: '{{number}} more left out: its place is only roughly known.',
  imprecise_other: '{{number}} more left out: their places are only roughly known.',
  illustrative:
    'An illustrative road link, not a record of a patrol: {{stated}} km as stated (WGS 84), {{drawn}} km as drawn (sphere), {{share}} on known roads.',
  sketch:
    'A sketch of your own over the roads, not a record of a patrol: {{stated}} km to travel (WGS 84, detours off the roads included), {{drawn}} km as drawn (sphere), {{share}} on mapped roads. A road that it takes twice counts twice in its length, an incident once.',
  stretch_one:
    'Longest high stretch: km {{from}} to {{to}}, with {{number}} incident in {{km}} km.',
  stretch_other:
    'Longest high stretch: km {{from}} to {{to}}, with {{number}} incidents in {{km}} km.',
  noStretch: 'No segment stands out from the mean of this route.',
  profile: 'Along the route',
  profileLabel:
    'Incidents by segment of {{km}} km from {{from}} to {{to}}; most in one: {{most}}, at km {{at}}.',
  schematic: 'Hatched: a plain line, no road known ({{legs}}).',
  straight: 'Hatched: straight lines, no road known ({{km}} km).',
  point: 'point {{number}}',
  possible: 'Paler: may have happened in the window. Line below: high segments.',
  choose: 'Segment of the route',
  noChoice: 'none chosen',
  chosen_one: 'km {{from}} to {{to}}: {{number}} incident',
  chosen_other: 'km {{from}} to {{to}}: {{number}} incidents',
  closeSegment: 'No segment',
  ribbon: 'Kilometre and month',
  ribbonLabel:
    'Incidents by segment and month, {{from}} to {{to}}, under the filters: {{number}}, in {{cells}} cells.',
  ribbonKey:
    'Rows are months, the window is framed. One, two, three or more incidents: the darker.',
  kilometres: 'Kilometres',
  incidents: 'Incidents',
  certainColumn: 'Certain',
  high: 'high',
  routes: 'All routes',
  rate: 'Per 100 km and month, 95% interval',
  leftOut: 'Left out: places only roughly known',
  method:
    'Each incident belongs to the nearest point of the line. Intervals: exact Poisson, 95% (Garwood); attacks come in clusters, so true ones are wider. A month is 30.44 days; days without data do not count, and rates go by what began in the window. A segment is high when the lower end of its own interval exceeds the mean of the route; by chance 1 in 40 is. Distances on a sphere (Turf). Routes share roads: never add them up. In the ribbon an incident stands in the month of its first day.',
};
