import { describe, expect, it } from 'vitest';
import { beginDrag, dragged, type Grip } from '../../../../src/state/time/window-drag.ts';
import type { Stepping } from '../../../../src/state/time/window-steps.ts';
import { CALENDAR, days, every, SPAN, stepping, textOf } from './made-up-calendar.ts';

const span = { from: 100, to: 200 };
const calendar = { span, mandates: [100, 200] };
const window = { from: 120, to: 130 };
const SLIDE = stepping(every('day'));

const begin = (grip: Grip, at: number, first = window) =>
  beginDrag(grip, at, first, SLIDE, calendar);
const moved = (drag: ReturnType<typeof beginDrag>, at: number) =>
  dragged(drag, at, SLIDE, calendar);

describe('dragging', () => {
  it('moves the end that was taken', () => {
    expect(moved(begin('start', 120), 115)).toEqual({ from: 115, to: 130 });
    expect(moved(begin('end', 130), 150)).toEqual({ from: 120, to: 150 });
  });

  it('moves the window by what lies between', () => {
    const drag = begin('middle', 128);
    expect(moved(drag, 138)).toEqual({ from: 130, to: 140 });
    expect(moved(drag, 128)).toEqual(window);
  });

  it('brings the window to a press beside it and goes on from there', () => {
    const drag = begin('outside', 170);
    expect(drag.window).toEqual({ from: 165, to: 175 });
    expect(moved(drag, 172)).toEqual({ from: 167, to: 177 });
  });

  it('draws a new window where the whole span is shown', () => {
    const drag = begin('middle', 150.5, span);
    expect(drag.window).toEqual(span);
    expect(moved(drag, 141.2)).toEqual({ from: 141, to: 151 });
  });
});

describe('dragging in other modes', () => {
  const YEAR = days('2017-01-01', '2017-12-31');
  const at = (text: string) => days(text).from + 0.4;
  const drag = (grip: Grip, from: string, to: string, patch: Partial<Stepping>) => {
    const mode = stepping(every('quarter'), patch);
    const begun = beginDrag(grip, at(from), YEAR, mode, CALENDAR);
    return textOf(dragged(begun, at(to), mode, CALENDAR));
  };

  it('leaves a locked edge where it is, whatever is taken', () => {
    const locked = { locked: 'start' as const };
    expect(drag('start', '2017-01-01', '2017-03-01', locked)).toBe(textOf(YEAR));
    expect(drag('middle', '2017-05-01', '2017-05-11', locked)).toBe('2017-01-01/2018-01-10');
    expect(drag('end', '2017-12-31', '2018-01-31', locked)).toBe('2017-01-01/2018-01-31');
  });

  it('shows the period under the pointer', () => {
    expect(drag('middle', '2017-01-01', '2019-05-20', { mode: 'slice' })).toBe(
      '2019-04-01/2019-06-30',
    );
  });

  it('shows the day under the pointer', () => {
    expect(drag('outside', '2017-01-01', '2016-02-29', { mode: 'instant' })).toBe(
      '2016-02-29/2016-02-29',
    );
  });

  it('stays in the span', () => {
    const mode = stepping(every('day'), { mode: 'instant' });
    const begun = beginDrag('outside', SPAN.to + 9, YEAR, mode, CALENDAR);
    expect(textOf(begun.window)).toBe('2023-12-31/2023-12-31');
  });
});
