/** The analysis "What changed". */
export const changed = {
  days: 'Last days',
  by: 'By',
  against: 'Against',
  references: { before: 'The days just before', season: 'The same season, earlier years' },
  least: 'At least, in all',
  periods: '{{window}} against {{reference}}',
  seasons_one: '{{window}} against the same days a year earlier',
  seasons_other: '{{window}} against the same days of the {{count}} years before',
  cut: 'The data begin on {{day}}: the period before is cut to {{number}} days, and expected counts go by the days.',
  all: 'In all {{number}} began in these days, where {{expected}} would be expected: {{ratio}} times as many [{{interval}}].',
  none: 'No incident began in either period.',
  more: 'More reported: {{name}}: {{number}}, where {{expected}} would be expected ({{ratio}} times as many [{{interval}}]).',
  moreThanNone:
    'More reported: {{name}}: {{number}}, where there was none (at least {{low}} times as many, with 95 % confidence).',
  noneLeft:
    'Fewer reported: {{name}}: none, where {{expected}} would be expected (at most {{high}} times as many, with 95 % confidence).',
  fewer:
    'Fewer reported: {{name}}: {{number}}, where {{expected}} would be expected ({{ratio}} times as many [{{interval}}]).',
  nothing:
    'Nothing stands out: of {{number}} compared, none differs by more than chance alone often gives (adjusted p ≥ 0.05).',
  noneTested:
    'Nothing to compare: each has fewer than {{number}} incidents, both periods together.',
  noReference: 'The data hold no such period before these days: choose a later or shorter window.',
  noWindow: 'The window holds no day of the data.',
  name: 'Name',
  count: 'Count',
  expected: 'Expected',
  ratio: 'Ratio [95 %]',
  p: 'Adjusted p',
  table: 'What changed, the most surprising first',
  rest_one: '{{count}} more',
  rest_other: '{{count}} more',
  tooFew_one: '{{count}} with too few to tell',
  tooFew_other: '{{count}} with too few to tell',
  tooFewLine: '{{name}}: {{count}}, before {{reference}}',
  inNoGroup_one: '{{count}} incident is too roughly placed for a line by region or cercle.',
  inNoGroup_other: '{{count}} incidents are too roughly placed for a line by region or cercle.',
  incomparable_one: '{{count}} that was not the same throughout',
  incomparable_other: '{{count}} that were not the same throughout',
  reasons: {
    'not-in-force': 'not in force on all of these days',
    'outline-changed': 'its outline changed on the way',
  },
  useCercles: 'Cercles kept their outlines: compare by cercle.',
  method:
    'What is reported, not why. An incident counts once, by its first day; one with several actors under each. Expected: the count of the reference, by its days. Ratios of two Poisson rates with exact 95 % intervals (Clopper and Pearson); p of equal rates, adjusted over all that were compared (Benjamini and Hochberg). The list ignores the filter of its own kind; the sum and the receipt go by every filter. What began before the days compared counts nowhere.',
};
