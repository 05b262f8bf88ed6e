import { describe, expect, it } from 'vitest';
import { formatDay } from '../../../../src/domain/day.ts';
import type { Mission } from '../../../../src/domain/mission.ts';
import { calendarOf, mandatesIn, stepDay } from '../../../../src/state/time/calendar.ts';
import { widthOf } from '../../../../src/state/time/width.ts';
import { CALENDAR, day, days, every, SPAN } from './made-up-calendar.ts';

const mandate = (from: string, to: string) => ({
  id: from,
  date: day(from),
  datePrecision: 'day' as const,
  text: { en: '', fr: '' },
  reference: 'https://example.org',
  mandate: { from: day(from), to: day(to) },
});
const MISSION: Mission = {
  resolutions: [mandate('2013-07-01', '2014-06-30'), mandate('2014-07-01', '2015-06-30')],
  milestones: [],
  closures: [],
  officeHolders: [],
  strengths: [],
  seasons: [],
  monthlyTotals: [],
};

describe('mandate periods', () => {
  it('join end to end, with what lies before and after', () => {
    expect(calendarOf(SPAN, MISSION).mandates.map(formatDay)).toEqual([
      '2013-01-01',
      '2013-07-01',
      '2014-07-01',
      '2015-07-01',
      '2024-01-01',
    ]);
    expect(calendarOf(SPAN, null).mandates).toEqual([SPAN.from, SPAN.to]);
  });

  it('are stepped to the same day of another, held to a shorter one', () => {
    const calendar = calendarOf(SPAN, MISSION);
    expect(formatDay(stepDay(day('2013-07-11'), 'mandate', 1, calendar))).toBe('2014-07-11');
    expect(formatDay(stepDay(day('2014-06-30'), 'mandate', -1, calendar))).toBe('2013-06-30');
  });

  it('are counted where the window is whole ones', () => {
    expect(mandatesIn(days('2013-07-01', '2015-06-30'), CALENDAR)).toBe(2);
    expect(mandatesIn(days('2013-07-02', '2015-06-30'), CALENDAR)).toBeNull();
  });
});

describe('the width of a window', () => {
  it.each([
    ['2019-01-01', '2019-12-31', 'year', every('year', 1)],
    ['2019-01-01', '2019-12-31', 'quarter', every('quarter', 4)],
    ['2019-01-01', '2019-12-31', 'month', every('month', 12)],
    ['2019-01-15', '2019-04-14', 'month', every('month', 3)],
    ['2019-01-01', '2019-01-14', 'week', every('week', 2)],
    ['2013-07-01', '2014-06-30', 'mandate', every('mandate', 1)],
    ['2019-01-01', '2019-01-10', 'month', every('day', 10)],
  ] as const)('%s to %s in %ss', (first, last, unit, expected) => {
    expect(widthOf(days(first, last), unit, CALENDAR)).toEqual(expected);
  });
});
