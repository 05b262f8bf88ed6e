/** The analysis "Contributing countries". */
export const contributors = {
  country: 'Country',
  all: 'All together',
  nowAll_one:
    'As of {{day}}: {{troops}} troops of {{countries}} countries at {{count}} base, by the maps in force',
  nowAll_other:
    'As of {{day}}: {{troops}} troops of {{countries}} countries at {{count}} bases, by the maps in force',
  none: 'As of {{day}} no deployment map at hand names any troops.',
  strength: 'The strengths that the same maps state add up to {{troops}}.',
  multinational: 'Another {{troops}} are called multinational.',
  now_one: 'As of {{day}}: {{troops}} troops of {{name}} at {{count}} base',
  now_other: 'As of {{day}}: {{troops}} troops of {{name}} at {{count}} bases',
  nowNone: 'As of {{day}} no map in force names {{name}}.',
  unknown_one: 'At {{count}} of them without a number.',
  unknown_other: 'At {{count}} of them without a number.',
  filter: 'Show only bases and incidents of {{name}}',
  unfilter: 'Show those of every country',
  curve: 'Troops by the deployment maps',
  official: 'Troops by the UN’s monthly contribution reports, {{from}} to {{to}}',
  officialNote: 'Another source, with other dates: beside the maps, not joined with them.',
  day: 'From',
  troops: 'Troops',
  bases: 'Bases',
  dead: 'Killed',
  maps: 'First and last map',
  caption: 'Contributing countries as of {{day}}; killed in the window',
  onDay: 'On the maps in force',
  others: 'Other countries ({{count}})',
  deadNow_one: '{{number}} peacekeeper killed in the incidents shown.',
  deadNow_other: '{{number}} peacekeepers killed in the incidents shown.',
  undivided: '{{number}} in incidents of several nationalities, not divided.',
  unnamed: '{{number}} without a nationality.',
  unplaced_one:
    'Another {{number}} of the UN’s record has no known place and is not on the map: {{list}}.',
  unplaced_other:
    'Another {{number}} of the UN’s record have no known place and are not on the map: {{list}}.',
  of: '{{name}} {{number}}',
  method:
    'Troops are what each map of the day states by country, rounded by the mapmakers to the size of units. A map is held until the next. Killed: by malicious act, in the incidents that the window and the filters show.',
};
