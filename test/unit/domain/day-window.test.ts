import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, parseDay } from '../../../src/domain/day.ts';
import {
  holds,
  parsePeriod,
  resolveWindow,
  touches,
  WHOLE,
} from '../../../src/domain/day-window.ts';
import { inEveryTimeZone } from './time-zones.ts';

const SPAN = { from: 100, to: 200 };
const day = fc.integer({ min: -50, max: 350 });

describe('the chosen window', () => {
  test('open on both sides is the span of the data', () => {
    expect(resolveWindow(WHOLE, SPAN)).toEqual(SPAN);
  });

  test('keeps what was chosen, beyond the data too', () => {
    expect(resolveWindow({ from: 120, to: 130 }, SPAN)).toEqual({ from: 120, to: 130 });
    expect(resolveWindow({ from: 300, to: 310 }, SPAN)).toEqual({ from: 300, to: 310 });
  });

  test('always has a day, and its chosen ends where they fit together', () => {
    const end = fc.option(day);
    fc.assert(
      fc.property(end, end, (from, to) => {
        const window = resolveWindow({ from, to }, SPAN);
        expect(window.to).toBeGreaterThan(window.from);
        if (from !== null) expect(window.from).toBe(from);
        if (to !== null && (from === null || from < to)) expect(window.to).toBe(to);
      }),
    );
  });
});

describe('a span of days against a window', () => {
  test('is as if each of its days were looked up', () => {
    const pair = fc.tuple(day, fc.nat({ max: 40 }));
    fc.assert(
      fc.property(pair, pair, ([from, length], [start, more]) => {
        const window = { from, to: from + length + 1 };
        const days = Array.from({ length: more + 1 }, (_, i) => start + i);
        const inside = days.filter((one) => one >= window.from && one < window.to);
        expect(touches(window, start, start + more)).toBe(inside.length > 0);
        expect(holds(window, start, start + more)).toBe(inside.length === days.length);
      }),
    );
  });
});

inEveryTimeZone(() => {
  test.each([
    ['2017', '2017-01-01', '2018-01-01'],
    ['2016-02', '2016-02-01', '2016-03-01'],
    ['2017-6', '2017-06-01', '2017-07-01'],
    ['2017-12', '2017-12-01', '2018-01-01'],
    [' 2017-06-14 ', '2017-06-14', '2017-06-15'],
  ])('%j is from %s up to %s', (text, from, to) => {
    const period = parsePeriod(text);
    expect(period && [formatDay(period.from), formatDay(period.to)]).toEqual([from, to]);
    expect(period?.from).toBe(parseDay(from));
  });
});

test.each(['', '17', '2017-', '2017-13', '2017-02-30', 'June 2017', '2017-06-14-1'])(
  '%j is no period',
  (text) => {
    expect(parsePeriod(text)).toBeNull();
  },
);
