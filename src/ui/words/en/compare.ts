/** The analysis "Compare". */
export const compare = {
  a: 'A: {{name}}',
  aHint: 'A is the window on the timeline.',
  b: 'B: {{name}}',
  noB: 'B: not chosen yet',
  choose: 'Choose B',
  before: 'The period before',
  yearBefore: 'A year earlier',
  noneBefore:
    'The data hold no such period before A: make the window on the timeline shorter, or type the days of B.',
  firstDay: 'First day of B',
  lastDay: 'Last day of B',
  exchange: 'Exchange A and B',
  end: 'End the comparison',
  swipe: 'Divide the map: A left, B right',
  divider: 'Divider between A and B',
  dividerAt: '{{share}} of the map shows A',
  dividerNote:
    'Incidents only: the shading of regions and the density are hidden meanwhile, bases and sectors are those of A.',
  by: 'By',
  map: 'Ratios on the map',
  maps: { areas: 'Of regions or cercles', hexagons: 'Of hexagons' },
  noMap: 'Types and actors have no areas: take hexagons, or compare by region or cercle.',
  cell: 'Width, km',
  notPlaced_one: '{{count}} incident is placed no better than by its cercle: no hexagon counts it.',
  notPlaced_other:
    '{{count}} incidents are placed no better than by their cercle: no hexagon counts them.',
  outside_one: '{{count}} incident lies in no hexagon: outside Mali by its point.',
  outside_other: '{{count}} incidents lie in no hexagon: outside Mali by their points.',
  inNoLine_one: '{{count}} incident is too roughly placed for a line by region or cercle.',
  inNoLine_other: '{{count}} incidents are too roughly placed for a line by region or cercle.',
  least: 'At least, in all',
  ratio:
    'A has {{ratio}} times as many reported a day as B [{{interval}}]: {{a}} began in {{daysA}} days, {{b}} in {{daysB}} days.',
  otherFilter: 'Or the same days under another filter',
  noOther: 'No',
  otherIs: 'B is',
  sharedRows_one:
    'A and B share {{count}} incident: no two samples, so no ratio is given. Set a filter of that kind for A.',
  sharedRows_other:
    'A and B share {{count}} incidents: no two samples, so no ratio is given. Set a filter of that kind for A.',
  overlap_one:
    'A and B share {{count}} day: counts of the same days are no two samples, so no ratio is given.',
  overlap_other:
    'A and B share {{count}} days: counts of the same days are no two samples, so no ratio is given.',
  inBoth_one:
    '{{count}} incident touches both windows: it counts in both totals, and in ratios where it began.',
  inBoth_other:
    '{{count}} incidents touch both windows: they count in both totals, and in ratios where they began.',
  noData: '{{side}} holds no day of the data.',
  nothing: 'No incident in A or B.',
  totals: 'A and B in all',
  groups: 'A and B, one by one',
  incidents: 'Incidents',
  begun: 'Began inside',
  certain: 'Certain: wholly inside',
  deaths: 'Deaths, best estimate',
  deathsRange: 'Low to high',
  perMonth: 'Begun a month',
  name: 'Name',
  ratioHead: 'A / B [95 %]',
  why: {
    'too-few': 'too few',
    overlap: '–',
    'not-in-force': 'not in force throughout',
    'outline-changed': 'outline changed',
  },
  rest_one: '{{count}} more',
  rest_other: '{{count}} more',
  method:
    'Incidents and deaths are counted as everywhere: what touches a window counts in it; certain is what lies wholly inside. Counts a month, ratios, the list and hexagons go by what began in each window. A month is 30.44 days. Ratios have exact 95 % intervals of two Poisson rates (Clopper and Pearson), not adjusted for their number. Reported incidents: a difference says nothing of why. The list ignores the filter of its own kind; totals, hexagons and the receipt go by every filter.',
};
