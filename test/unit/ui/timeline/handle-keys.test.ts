import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/domain/day.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import { type WindowEnd, windowAfterKey } from '../../../../src/ui/timeline/handle-keys.ts';
import type { StepUnit } from '../../../../src/ui/timeline/window-steps.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
const days = (first: string, last: string): DayWindow => ({ from: day(first), to: day(last) + 1 });
const SPAN = days('2013-01-01', '2023-12-31');
const YEAR = days('2017-01-01', '2017-12-31');

function pressed(key: string, end: WindowEnd, unit: StepUnit, shift = false, window = YEAR) {
  const next = windowAfterKey(key, shift, end, window, unit, SPAN);
  return next && `${formatDay(next.from)}/${formatDay(next.to - 1)}`;
}

describe('keys on a handle', () => {
  it.each<[string, WindowEnd, StepUnit, string]>([
    ['ArrowRight', 'start', 'month', '2017-02-01/2017-12-31'],
    ['ArrowUp', 'start', 'month', '2017-02-01/2017-12-31'],
    ['ArrowLeft', 'start', 'month', '2016-12-01/2017-12-31'],
    ['ArrowLeft', 'end', 'month', '2017-01-01/2017-11-30'],
    ['ArrowDown', 'end', 'week', '2017-01-01/2017-12-24'],
    ['ArrowRight', 'end', 'day', '2017-01-01/2018-01-01'],
    ['ArrowRight', 'end', 'year', '2017-01-01/2018-12-31'],
    ['PageUp', 'end', 'month', '2017-01-01/2018-12-31'],
    ['PageDown', 'start', 'month', '2016-01-01/2017-12-31'],
    ['PageDown', 'end', 'day', '2017-01-01/2017-11-30'],
    ['Home', 'start', 'month', '2013-01-01/2017-12-31'],
    ['End', 'start', 'month', '2017-12-31/2017-12-31'],
    ['Home', 'end', 'month', '2017-01-01/2017-01-01'],
    ['End', 'end', 'month', '2017-01-01/2023-12-31'],
  ])('%s on the %s by a %s', (key, end, unit, expected) => {
    expect(pressed(key, end, unit)).toBe(expected);
  });

  it('goes a day with Shift, over a leap day too', () => {
    const leap = days('2016-02-28', '2016-06-30');
    expect(pressed('ArrowRight', 'start', 'month', true, leap)).toBe('2016-02-29/2016-06-30');
  });

  it('goes from the middle of a month to its first day', () => {
    const odd = days('2017-03-17', '2017-08-09');
    expect(pressed('ArrowLeft', 'start', 'month', false, odd)).toBe('2017-03-01/2017-08-09');
    expect(pressed('ArrowRight', 'start', 'month', false, odd)).toBe('2017-04-01/2017-08-09');
    expect(pressed('ArrowRight', 'end', 'month', false, odd)).toBe('2017-03-17/2017-08-31');
  });

  it('leaves a day between the ends', () => {
    expect(pressed('PageUp', 'start', 'month')).toBe('2017-12-31/2017-12-31');
    expect(pressed('PageDown', 'end', 'month')).toBe('2017-01-01/2017-01-01');
  });

  it('leaves other keys alone', () => {
    expect(pressed('Tab', 'start', 'month')).toBeNull();
  });
});
