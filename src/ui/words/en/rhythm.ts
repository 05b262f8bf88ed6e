export const rhythm = {
  intro_one: 'The {{number}} incident of the window and the filters, by when it happened.',
  intro_other: 'The {{number}} incidents of the window and the filters, by when they happened.',
  months: 'Month by month',
  year: 'Year',
  all: 'All',
  showMonth: '{{name}}, show this month',
  monthUnknown_one: '{{number}} incident is left out: it is not certain to one month.',
  monthUnknown_other: '{{number}} incidents are left out: they are not certain to one month.',
  weekdays: 'Days of the week',
  dayUnknown_one: '{{number}} incident is left out: its day is not known.',
  dayUnknown_other: '{{number}} incidents are left out: their day is not known.',
};
