import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/day.ts';
import {
  addUnits,
  firstDayOf,
  TIME_UNITS,
  type TimeUnit,
  unitEdges,
  weekdayOf,
} from '../../../src/domain/time-unit.ts';
import { inEveryTimeZone } from './time-zones.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;

inEveryTimeZone(() => {
  describe('units of the calendar', () => {
    it.each<[TimeUnit, string]>([
      ['day', '2019-05-22'],
      ['week', '2019-05-20'],
      ['month', '2019-05-01'],
      ['quarter', '2019-04-01'],
      ['year', '2019-01-01'],
    ])('the %s of a day begins', (unit, first) => {
      expect(formatDay(firstDayOf(unit, day('2019-05-22')))).toBe(first);
    });

    it('weeks begin on Monday, before 1970 too', () => {
      expect(weekdayOf(day('2019-05-20'))).toBe(0);
      expect(weekdayOf(day('2019-05-26'))).toBe(6);
      expect(weekdayOf(day('1969-12-29'))).toBe(0);
    });

    it('edges cover the days asked for', () => {
      expect(unitEdges('quarter', day('2019-02-14'), day('2019-07-02')).map(formatDay)).toEqual([
        '2019-01-01',
        '2019-04-01',
        '2019-07-01',
        '2019-10-01',
      ]);
      expect(unitEdges('month', day('2016-02-01'), day('2016-03-01')).map(formatDay)).toEqual([
        '2016-02-01',
        '2016-03-01',
      ]);
    });
  });
});

it('every day lies in exactly one unit, and the next unit begins where it ends', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -40_000, max: 40_000 }),
      fc.constantFrom(...TIME_UNITS),
      (at, unit) => {
        const first = firstDayOf(unit, at);
        const next = addUnits(first, unit, 1);
        expect(first).toBeLessThanOrEqual(at);
        expect(next).toBeGreaterThan(at);
        expect(firstDayOf(unit, next)).toBe(next);
        expect(firstDayOf(unit, next - 1)).toBe(first);
      },
    ),
  );
});
