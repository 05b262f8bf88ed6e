import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import { STEP_UNITS, type StepUnit, WINDOW_MODES } from '../../../../src/state/time/time-state.ts';
import {
  enterMode,
  isAtEnd,
  playFrom,
  stepOnce,
  toEnd,
  toStart,
} from '../../../../src/state/time/window-ends.ts';
import { type Stepping, stepWindow } from '../../../../src/state/time/window-steps.ts';
import { CALENDAR, calendarFor, days, every, SPAN, stepping, textOf } from './made-up-calendar.ts';

/** Data that begin and end in the middle of a month. */
const ODD_SPAN = days('2013-01-04', '2023-12-20');
const MONTHLY = stepping(every('month'));

const step = (
  window: DayWindow,
  unit: StepUnit,
  steps: number,
  { span = SPAN, patch = {} as Partial<Stepping>, count = 1 } = {},
) => textOf(stepWindow(window, stepping(every(unit, count), patch), steps, calendarFor(span)));

describe('sliding', () => {
  it.each<[string, string, StepUnit, number, string]>([
    ['2017-01-01', '2017-01-31', 'month', 1, '2017-02-01/2017-02-28'],
    ['2016-01-01', '2016-01-31', 'month', 1, '2016-02-01/2016-02-29'],
    ['2017-03-01', '2017-03-31', 'month', -1, '2017-02-01/2017-02-28'],
    ['2017-01-01', '2017-12-31', 'month', 1, '2017-02-01/2018-01-31'],
    ['2016-01-01', '2016-12-31', 'year', 1, '2017-01-01/2017-12-31'],
    ['2017-01-01', '2017-03-31', 'quarter', 1, '2017-04-01/2017-06-30'],
    ['2017-01-15', '2017-02-14', 'month', 1, '2017-02-15/2017-03-14'],
    ['2017-01-01', '2017-01-31', 'week', 1, '2017-01-08/2017-02-07'],
    ['2016-02-28', '2016-02-28', 'day', 1, '2016-02-29/2016-02-29'],
    ['2016-02-29', '2016-02-29', 'year', 1, '2017-02-28/2017-02-28'],
    ['2017-01-10', '2017-01-19', 'month', 1, '2017-02-10/2017-02-19'],
    ['2013-07-01', '2014-06-30', 'mandate', 1, '2014-07-01/2015-06-30'],
    ['2015-07-01', '2016-06-30', 'mandate', 1, '2016-07-01/2023-06-30'],
  ])('%s to %s by a %s, %i', (first, last, unit, steps, expected) => {
    expect(step(days(first, last), unit, steps)).toBe(expected);
  });

  it('goes by several units', () => {
    expect(step(days('2017-01-01', '2017-01-31'), 'month', 1, { count: 3 })).toBe(
      '2017-04-01/2017-04-30',
    );
  });

  it('holds the 31st to the end of a shorter month and brings it back', () => {
    const window = days('2017-01-31');
    expect([1, 2, 3, 4].map((count) => step(window, 'month', count))).toEqual([
      '2017-02-28/2017-02-28',
      '2017-03-31/2017-03-31',
      '2017-04-30/2017-04-30',
      '2017-05-31/2017-05-31',
    ]);
  });

  it('holds at the end of the span with its length', () => {
    expect(step(days('2023-06-01', '2023-08-31'), 'year', 1)).toBe('2023-10-01/2023-12-31');
    expect(step(days('2023-12-30'), 'week', 1)).toBe('2023-12-31/2023-12-31');
    expect(step(days('2013-02-01', '2013-02-28'), 'year', -1)).toBe('2013-01-01/2013-01-31');
  });

  it('keeps whole months where the data cut the first or last one off', () => {
    const cut = { span: ODD_SPAN };
    expect(step(days('2023-11-01', '2023-11-30'), 'month', 1, cut)).toBe('2023-12-01/2023-12-31');
    expect(step(days('2023-12-01', '2023-12-20'), 'month', -1, cut)).toBe('2023-11-01/2023-11-30');
    expect(step(days('2013-01-04', '2013-01-31'), 'month', 1, cut)).toBe('2013-02-01/2013-02-28');
  });

  it('begins from the whole span with its first or last twelve months', () => {
    expect(textOf(stepOnce(SPAN, MONTHLY, 1, CALENDAR))).toBe('2013-01-01/2013-12-31');
    expect(textOf(stepOnce(SPAN, MONTHLY, -1, CALENDAR))).toBe('2023-01-01/2023-12-31');
    const year = days('2020-01-01', '2020-12-31');
    expect(textOf(stepOnce(year, MONTHLY, 1, calendarFor(year)))).toBe('2020-01-01/2020-01-31');
  });
});

describe('growing and locked edges', () => {
  const quarter = days('2017-01-01', '2017-03-31');
  it('moves the end alone, and holds at the end of the span', () => {
    const grow = { patch: { mode: 'grow' as const } };
    expect(step(quarter, 'month', 2, grow)).toBe('2017-01-01/2017-05-31');
    expect(step(quarter, 'year', 99, grow)).toBe('2017-01-01/2023-12-31');
    expect(step(quarter, 'year', -9, grow)).toBe('2017-01-01/2017-01-01');
  });
  it('moves the edge that is not locked', () => {
    expect(step(quarter, 'month', 1, { patch: { locked: 'start' } })).toBe('2017-01-01/2017-04-30');
    expect(step(quarter, 'month', 1, { patch: { locked: 'end' } })).toBe('2017-02-01/2017-03-31');
    expect(step(quarter, 'year', 9, { patch: { locked: 'end' } })).toBe('2017-03-31/2017-03-31');
  });
  it('goes to the ends of what it can show', () => {
    const grow = stepping(every('month'), { mode: 'grow' });
    expect(textOf(toStart(days('2017-01-01', '2019-05-31'), grow, CALENDAR))).toBe(
      '2017-01-01/2017-01-31',
    );
    expect(textOf(toEnd(quarter, grow, CALENDAR))).toBe('2017-01-01/2023-12-31');
    const locked = stepping(every('month'), { locked: 'end' });
    expect(textOf(toStart(quarter, locked, CALENDAR))).toBe('2013-01-01/2017-03-31');
    expect(textOf(toEnd(quarter, locked, CALENDAR))).toBe('2017-03-01/2017-03-31');
  });
});

describe('slices and single days', () => {
  const slice = (unit: StepUnit, count = 1) => stepping(every(unit, count), { mode: 'slice' });
  it('jumps from one whole period to the next', () => {
    const window = enterMode(days('2019-01-17', '2019-05-20'), slice('quarter'), CALENDAR);
    expect(textOf(window)).toBe('2019-04-01/2019-06-30');
    expect(textOf(stepWindow(window, slice('quarter'), 1, CALENDAR))).toBe('2019-07-01/2019-09-30');
    expect(textOf(stepWindow(window, slice('quarter'), -2, CALENDAR))).toBe(
      '2018-10-01/2018-12-31',
    );
  });
  it('begins weeks on Monday and cuts periods at the ends of the data', () => {
    expect(textOf(enterMode(days('2019-05-20', '2019-05-22'), slice('week'), CALENDAR))).toBe(
      '2019-05-20/2019-05-26',
    );
    const end = stepWindow(days('2023-10-01', '2023-12-20'), slice('year'), 5, {
      ...CALENDAR,
      span: ODD_SPAN,
    });
    expect(textOf(end)).toBe('2023-01-01/2023-12-20');
  });
  it('shows mandate periods', () => {
    const first = toStart(SPAN, slice('mandate'), CALENDAR);
    expect(textOf(first)).toBe('2013-01-01/2013-06-30');
    expect(textOf(stepWindow(first, slice('mandate'), 1, CALENDAR))).toBe('2013-07-01/2014-06-30');
  });
  it('shows one day: the last of the window', () => {
    const instant = stepping(every('month'), { mode: 'instant' });
    const window = enterMode(days('2019-01-17', '2019-03-31'), instant, CALENDAR);
    expect(textOf(window)).toBe('2019-03-31/2019-03-31');
    expect(textOf(stepWindow(window, instant, 1, CALENDAR))).toBe('2019-04-30/2019-04-30');
    expect(textOf(toEnd(window, instant, CALENDAR))).toBe('2023-12-31/2023-12-31');
  });
});

describe('where playing begins', () => {
  const from = (window: DayWindow, span = SPAN) =>
    textOf(playFrom(window, MONTHLY, calendarFor(span)));
  it('begins with twelve months when the whole span is shown', () => {
    expect(from(SPAN)).toBe('2013-01-01/2013-12-31');
  });
  it('begins where the window is', () => {
    expect(from(days('2017-01-01', '2017-06-30'))).toBe('2017-01-01/2017-06-30');
  });
  it('begins anew, with the same length, from the end', () => {
    expect(from(days('2023-07-01', '2023-12-31'))).toBe('2013-01-01/2013-06-30');
    expect(from(days('2023-12-22', '2023-12-31'))).toBe('2013-01-01/2013-01-10');
  });
});

it('any step of any mode gives a window of at least a day that the span touches', () => {
  const anyStepping = fc.record({
    mode: fc.constantFrom(...WINDOW_MODES),
    locked: fc.constantFrom(null, 'start' as const, 'end' as const),
    step: fc.record({
      unit: fc.constantFrom(...STEP_UNITS),
      count: fc.integer({ min: 1, max: 20 }),
    }),
  });
  const anyWindow = fc
    .tuple(fc.integer({ min: SPAN.from, max: SPAN.to - 1 }), fc.integer({ min: 1, max: 4000 }))
    .map(([first, length]) => ({ from: first, to: Math.min(SPAN.to, first + length) }));
  fc.assert(
    fc.property(anyWindow, anyStepping, fc.integer({ min: -40, max: 40 }), (window, by, steps) => {
      for (const next of [
        stepWindow(window, by, steps, CALENDAR),
        stepOnce(window, by, steps < 0 ? -1 : 1, CALENDAR),
        toStart(window, by, CALENDAR),
        toEnd(window, by, CALENDAR),
        playFrom(window, by, CALENDAR),
      ]) {
        expect(next.to).toBeGreaterThan(next.from);
        expect(next.from).toBeLessThan(SPAN.to);
        expect(next.to).toBeGreaterThan(SPAN.from);
      }
      // Enough steps forward always come to the end: playing never runs for ever.
      expect(isAtEnd(stepWindow(window, by, 5000, CALENDAR), by, CALENDAR)).toBe(true);
    }),
  );
});
