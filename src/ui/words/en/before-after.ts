/** The analysis "Before and after". */
export const beforeAfter = {
  base: 'Base',
  event: 'Event',
  events: { closing: 'Closing', opening: 'Opening', date: 'Another day' },
  day: 'Day',
  radius: 'Radius, km',
  days: 'Days each side',
  imprecise: 'Count incidents with imprecise places too',
  noDay: 'Choose the day.',
  noBase: 'There is no such base.',
  incidents: 'Incidents',
  types: {
    mission: 'Attacks on the mission',
    state: 'Incidents of state-based conflict',
    nonstate: 'Incidents of non-state conflict',
    onesided: 'Incidents of one-sided violence',
    aid: 'Attacks on aid workers',
  },
  span_one: '{{number}} day',
  span_other: '{{number}} days',
  after: {
    closing: 'after the closure ({{day}})',
    lastMap: 'after the end of the last map that shows the base ({{day}})',
    opening: 'from the opening ({{day}}) on',
    firstMap: 'from the first map that shows the base ({{day}}) on',
    date: 'from {{day}} on',
  },
  sentence:
    '{{what}} within {{km}} km of {{base}}: {{after}} in {{afterSpan}} {{when}}, {{before}} in {{beforeSpan}} before: {{ratio}}. {{verdict}}',
  ratio: 'rate × {{ratio}} (95 % interval {{low}}–{{high}})',
  ratioFromNone: 'no ratio to 0 (95 % interval from × {{low}} up)',
  noRatio: 'nothing to compare',
  verdict: {
    fell: 'The rate fell.',
    rose: 'The rate rose.',
    none: 'No clear change.',
    nothing: 'No incident on either side.',
    noDays: 'One side has no days in the data.',
  },
  filters: 'Filters set: {{list}}.',
  noFilters: 'No filter is set: incidents of every type count.',
  copy: 'Copy the sentence with its link',
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying.',
  association: 'This is an association in time, not an effect of the base.',
  warnings: 'To be kept in mind',
  doubt: {
    'first-map':
      'The opening is not recorded: this is the first map that shows the base, which may have stood before.',
    'last-map': 'No closure is recorded: this is the end of the last map that shows the base.',
    month: 'The date is known only to the month.',
    year: 'The date is known only to the year.',
  },
  silence:
    'Fewer records after a closure may also mean fewer people left to report: silence is not calm.',
  missionLeft:
    'After a closure hardly anyone of the mission is left there to be attacked: fewer attacks on it are to be expected whatever the violence.',
  clipped: 'Days without data, or on the other side of another change of the base, are left out.',
  across_one: '{{number}} incident has days on both sides; it counts by its first.',
  across_other: '{{number}} incidents have days on both sides; each counts by its first.',
  months: 'Incidents within {{km}} km, by month',
  month: 'Month',
  count: 'Incidents',
  ladder: 'By the days on each side',
  before: 'Before',
  afterHead: 'After',
  ratioHead: 'Rate ratio (95 %)',
  inDays: '{{number}} in {{days}} d',
  againstHead: 'Against other bases',
  controls: 'Against bases open throughout',
  against_one:
    '{{number}} base: {{before}} before, {{after}} after. {{base}} against it: {{ratio}}.',
  against_other:
    '{{number}} bases: {{before}} before, {{after}} after. {{base}} against them: {{ratio}}.',
  noControls: 'No other base was open on all of these days and far enough away.',
  use: {
    used: 'compared',
    overlaps: 'left out: too near, the circles overlap',
    'not-open': 'left out: not open on all of these days',
  },
  ring: 'In the ring from {{km}} to {{twice}} km',
  ringText: '{{after}} after, {{before}} before: {{ratio}}. {{verdict}}',
  placebo: 'On days when nothing changed',
  placeboText_one:
    'Of {{number}} other day at this base, {{extreme}} has a ratio as far from 1 as this one ({{share}}).',
  placeboText_other:
    'Of {{number}} other days at this base, {{extreme}} have a ratio as far from 1 as this one ({{share}}).',
  noPlacebo: 'The data are too short for other days to compare with.',
  placeboNote: '½ is added to each count. Days that follow each other share incidents.',
  placeboHead: 'Rate ratio',
  true: 'this day',
  leftOut_one:
    '{{number}} incident that might lie within the circle is left out: its place is too roughly known.',
  leftOut_other:
    '{{number}} incidents that might lie within the circle are left out: their places are too roughly known.',
  method:
    'Incidents count by their point and first day, over all data: the window of the timeline is not used. The interval is the exact one of a ratio of two Poisson rates (as poisson.test in R). Against other bases: ratio of the ratios, with ½ added to each count (Wald). Great circles on a sphere (Turf).',
};
