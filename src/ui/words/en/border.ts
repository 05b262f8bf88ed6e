/** The analysis "Border belt". */
export const border = {
  km: 'Belt, km',
  share:
    '{{share}}: {{inBelt}} of {{number}} incidents of certain place within {{km}} km of a frontier',
  none: 'No incident of certain place in this window.',
  deaths_one: '{{number}} death in the belt (best estimates).',
  deaths_other: '{{number}} deaths in the belt (best estimates).',
  uncertain_one:
    'Counted apart: {{count}} incident whose point lies in the belt but stands for a larger area (of {{all}} such in the window).',
  uncertain_other:
    'Counted apart: {{number}} incidents whose point lies in the belt but stands for a larger area (of {{all}} such in the window).',
  table: 'By frontier',
  frontier: 'Frontier',
  incidents: 'Incidents',
  ofAll: 'Share',
  deathsColumn: 'Deaths',
  rate: 'per 100 km',
  apart: 'apart',
  length: '{{km}} km',
  twice: 'Where three countries meet an incident counts for two frontiers: rows add up to more.',
  missing: 'The frontiers could not be loaded.',
  method:
    'Distances from the point that the source gives to the frontier, on either side, as great circles on a sphere (Turf). The frontiers are the outline of Mali in COD-AB 2015, thinned by at most 220 m; it can differ by kilometres from other maps and implies no endorsement. The length is that of this line; a finer line is longer. The belt is drawn to about 1 km, the numbers do not come from the drawing.',
};
