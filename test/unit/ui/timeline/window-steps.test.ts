import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../../../../src/domain/day.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import {
  playFrom,
  type StepUnit,
  stepOnce,
  stepWindow,
} from '../../../../src/ui/timeline/window-steps.ts';

const day = (text: string) => parseDay(text) ?? Number.NaN;
/** A window by its first and last day, both inclusive, as the interface has it. */
const days = (first: string, last = first): DayWindow => ({ from: day(first), to: day(last) + 1 });
const text = ({ from, to }: DayWindow) => `${formatDay(from)}/${formatDay(to - 1)}`;
const SPAN = days('2013-01-01', '2023-12-31');
/** Data that begin and end in the middle of a month. */
const ODD_SPAN = days('2013-01-04', '2023-12-20');

const step = (window: DayWindow, unit: StepUnit, steps: number, span = SPAN) =>
  text(stepWindow(window, unit, steps, span));

describe('steps of the window', () => {
  it.each<[string, string, StepUnit, number, string]>([
    ['2017-01-01', '2017-01-31', 'month', 1, '2017-02-01/2017-02-28'],
    ['2016-01-01', '2016-01-31', 'month', 1, '2016-02-01/2016-02-29'],
    ['2017-03-01', '2017-03-31', 'month', -1, '2017-02-01/2017-02-28'],
    ['2017-01-01', '2017-12-31', 'month', 1, '2017-02-01/2018-01-31'],
    ['2016-01-01', '2016-12-31', 'year', 1, '2017-01-01/2017-12-31'],
    ['2017-01-15', '2017-02-14', 'month', 1, '2017-02-15/2017-03-14'],
    ['2017-01-01', '2017-01-31', 'week', 1, '2017-01-08/2017-02-07'],
    ['2016-02-28', '2016-02-28', 'day', 1, '2016-02-29/2016-02-29'],
    ['2016-02-29', '2016-02-29', 'year', 1, '2017-02-28/2017-02-28'],
    ['2017-01-10', '2017-01-19', 'month', 1, '2017-02-10/2017-02-19'],
  ])('%s to %s by a %s, %i', (first, last, unit, steps, expected) => {
    expect(step(days(first, last), unit, steps)).toBe(expected);
  });

  it('holds the 31st to the end of a shorter month and brings it back', () => {
    const window = days('2017-01-31');
    const steps = [1, 2, 3, 4].map((count) => step(window, 'month', count));
    expect(steps).toEqual([
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
    expect(step(days('2023-11-01', '2023-11-30'), 'month', 1, ODD_SPAN)).toBe(
      '2023-12-01/2023-12-31',
    );
    expect(step(days('2023-12-01', '2023-12-20'), 'month', -1, ODD_SPAN)).toBe(
      '2023-11-01/2023-11-30',
    );
    expect(step(days('2013-01-04', '2013-01-31'), 'month', 1, ODD_SPAN)).toBe(
      '2013-02-01/2013-02-28',
    );
  });

  it('begins a step from the whole span with its first or last twelve months', () => {
    expect(text(stepOnce(SPAN, 'month', 1, SPAN))).toBe('2013-01-01/2013-12-31');
    expect(text(stepOnce(SPAN, 'month', -1, SPAN))).toBe('2023-01-01/2023-12-31');
    const year = days('2020-01-01', '2020-12-31');
    expect(text(stepOnce(year, 'month', 1, year))).toBe('2020-01-01/2020-01-31');
  });
});

describe('where playing begins', () => {
  it('begins with twelve months when the whole span is shown', () => {
    expect(text(playFrom(SPAN, SPAN))).toBe('2013-01-01/2013-12-31');
  });
  it('begins where the window is', () => {
    const window = days('2017-01-01', '2017-06-30');
    expect(playFrom(window, SPAN)).toBe(window);
  });
  it('begins again at the beginning from the end', () => {
    expect(text(playFrom(days('2023-07-01', '2023-12-31'), SPAN))).toBe('2013-01-01/2013-06-30');
    expect(text(playFrom(days('2023-12-22', '2023-12-31'), SPAN))).toBe('2013-01-01/2013-01-10');
  });
});
