import { describe, expect, it } from 'vitest';
import { windowAfterKey } from '../../../../src/state/time/handle-keys.ts';
import type { StepUnit, WindowEnd } from '../../../../src/state/time/time-state.ts';
import type { Stepping } from '../../../../src/state/time/window-steps.ts';
import { CALENDAR, days, every, stepping, textOf } from './made-up-calendar.ts';

const YEAR = days('2017-01-01', '2017-12-31');

function pressed(
  key: string,
  end: WindowEnd,
  unit: StepUnit,
  { shift = false, window = YEAR, patch = {} as Partial<Stepping> } = {},
) {
  const next = windowAfterKey(key, shift, end, window, stepping(every(unit), patch), CALENDAR);
  return next && textOf(next);
}

describe('keys on a handle', () => {
  it.each<[string, WindowEnd, StepUnit, string]>([
    ['ArrowRight', 'start', 'month', '2017-02-01/2017-12-31'],
    ['ArrowUp', 'start', 'month', '2017-02-01/2017-12-31'],
    ['ArrowLeft', 'start', 'month', '2016-12-01/2017-12-31'],
    ['ArrowLeft', 'end', 'month', '2017-01-01/2017-11-30'],
    ['ArrowDown', 'end', 'week', '2017-01-01/2017-12-24'],
    ['ArrowRight', 'end', 'day', '2017-01-01/2018-01-01'],
    ['ArrowRight', 'end', 'quarter', '2017-01-01/2018-03-31'],
    ['ArrowRight', 'end', 'year', '2017-01-01/2018-12-31'],
    ['ArrowLeft', 'start', 'mandate', '2016-07-01/2017-12-31'],
    ['PageUp', 'end', 'month', '2017-01-01/2018-12-31'],
    ['PageDown', 'start', 'month', '2016-01-01/2017-12-31'],
    ['PageDown', 'end', 'day', '2017-01-01/2017-11-30'],
    ['PageDown', 'start', 'year', '2016-07-01/2017-12-31'],
    ['Home', 'start', 'month', '2013-01-01/2017-12-31'],
    ['End', 'start', 'month', '2017-12-31/2017-12-31'],
    ['Home', 'end', 'month', '2017-01-01/2017-01-01'],
    ['End', 'end', 'month', '2017-01-01/2023-12-31'],
  ])('%s on the %s by a %s', (key, end, unit, expected) => {
    expect(pressed(key, end, unit)).toBe(expected);
  });

  it('goes a day with Shift, over a leap day too', () => {
    const window = days('2016-02-28', '2016-06-30');
    expect(pressed('ArrowRight', 'start', 'month', { shift: true, window })).toBe(
      '2016-02-29/2016-06-30',
    );
  });

  it('goes from the middle of a month to its first day', () => {
    const window = days('2017-03-17', '2017-08-09');
    expect(pressed('ArrowLeft', 'start', 'month', { window })).toBe('2017-03-01/2017-08-09');
    expect(pressed('ArrowRight', 'start', 'month', { window })).toBe('2017-04-01/2017-08-09');
    expect(pressed('ArrowRight', 'end', 'month', { window })).toBe('2017-03-17/2017-08-31');
  });

  it('leaves a day between the ends', () => {
    expect(pressed('PageUp', 'start', 'month')).toBe('2017-12-31/2017-12-31');
    expect(pressed('PageDown', 'end', 'month')).toBe('2017-01-01/2017-01-01');
  });

  it('leaves a locked handle and other keys alone', () => {
    const locked = { patch: { locked: 'start' as const } };
    expect(pressed('ArrowRight', 'start', 'month', locked)).toBeNull();
    expect(pressed('ArrowLeft', 'end', 'month', locked)).toBe('2017-01-01/2017-11-30');
    expect(pressed('Tab', 'start', 'month')).toBeNull();
  });

  it('moves the one day with either handle', () => {
    const window = days('2017-03-17');
    const instant = { window, patch: { mode: 'instant' as const } };
    expect(pressed('ArrowRight', 'end', 'day', instant)).toBe('2017-03-18/2017-03-18');
    expect(pressed('ArrowLeft', 'start', 'week', instant)).toBe('2017-03-10/2017-03-10');
    expect(pressed('End', 'start', 'day', instant)).toBe('2023-12-31/2023-12-31');
  });
});
