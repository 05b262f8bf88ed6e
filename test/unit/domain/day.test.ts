import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addMonths,
  dayOf,
  formatDay,
  msOf,
  parseDay,
  partsOf,
  startOf,
} from '../../../src/domain/day.ts';
import { inEveryTimeZone } from './time-zones.ts';

/** Days of years that are written with four digits. */
const anyDay = fc.integer({ min: -719_528, max: 2_932_896 });
const at = (text: string) => parseDay(text) ?? Number.NaN;

inEveryTimeZone(() => {
  describe('days', () => {
    test.each([
      ['1970-01-01', 0],
      ['1970-01-02', 1],
      ['1969-12-31', -1],
      ['2000-02-29', 11_016],
      ['2013-01-01', 15_706],
      ['2023-12-31', 19_722],
      // Days on which the clocks change in one of the zones.
      ['2017-03-12', 17_237],
      ['2017-04-02', 17_258],
      ['2017-09-24', 17_433],
      ['2017-11-05', 17_475],
    ])('%s is day %i', (text, day) => {
      expect(parseDay(text)).toBe(day);
      expect(formatDay(day)).toBe(text);
    });

    test.each([
      '2017-02-29',
      '1900-02-29',
      '2017-13-01',
      '2017-00-10',
      '2017-04-31',
      '2017-1-1',
      '17-01-01',
      ' 2017-01-01',
      '2017-01-01T00:00:00Z',
      '2017/01/01',
      '',
    ])('%j is no day', (text) => {
      expect(parseDay(text)).toBeNull();
    });

    test('text and parts lead back to the day', () => {
      fc.assert(
        fc.property(anyDay, (day) => {
          expect(parseDay(formatDay(day))).toBe(day);
          const { year, month, date } = partsOf(day);
          expect(dayOf(year, month, date)).toBe(day);
          expect(new Date(msOf(day)).toISOString().slice(0, 10)).toBe(formatDay(day));
        }),
      );
    });

    test('each day follows the one before it', () => {
      let date = new Date('2016-01-01T00:00:00Z');
      for (let day = at('2016-01-01'); day < at('2018-01-01'); day++) {
        expect(formatDay(day)).toBe(date.toISOString().slice(0, 10));
        date = new Date(date.getTime() + 86_400_000);
      }
    });
  });

  describe('months', () => {
    test.each([
      ['2017-01-31', 1, '2017-02-28'],
      ['2016-01-31', 1, '2016-02-29'],
      ['2017-12-15', 1, '2018-01-15'],
      ['2017-01-15', -1, '2016-12-15'],
      ['2017-03-31', -1, '2017-02-28'],
      ['2017-05-31', 120, '2027-05-31'],
      ['2017-05-31', 0, '2017-05-31'],
    ])('%s and %i months is %s', (from, months, to) => {
      expect(formatDay(addMonths(at(from), months))).toBe(to);
    });

    test.each([
      ['month', '2017-08-31', '2017-08-01'],
      ['quarter', '2017-08-31', '2017-07-01'],
      ['quarter', '2017-01-01', '2017-01-01'],
      ['quarter', '2017-12-31', '2017-10-01'],
      ['year', '2017-08-31', '2017-01-01'],
    ] as const)('the %s of %s starts on %s', (unit, day, start) => {
      expect(formatDay(startOf(unit, at(day)))).toBe(start);
    });

    test('months forth and back end on the same month, at most some dates earlier', () => {
      fc.assert(
        fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
          const back = addMonths(addMonths(day, months), -months);
          expect(startOf('month', back)).toBe(startOf('month', day));
          expect(day - back).toBeGreaterThanOrEqual(0);
          expect(day - back).toBeLessThanOrEqual(3);
        }),
      );
    });
  });
});
