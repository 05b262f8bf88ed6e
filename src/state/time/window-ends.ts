import { addMonths } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { beginningOf, type Calendar, stepDay } from './calendar.ts';
import { monthsIn, uncut, wholeMonths } from './months.ts';
import { isWhole, moveWindow } from './window-moves.ts';
import { movesOf, oneDay, type Stepping, slice, stepWindow } from './window-steps.ts';

/** The window that a mode begins with. The map's "as of" day, the last one, stays in it. */
export function enterMode(window: DayWindow, stepping: Stepping, calendar: Calendar): DayWindow {
  const last = oneDay(window.to - 1, calendar.span);
  if (stepping.mode === 'instant') return last;
  return movesOf(stepping) === 'slice' ? slice(last, stepping.step, 0, calendar) : window;
}

/** The first window of the span that the mode can show. */
export function toStart(window: DayWindow, stepping: Stepping, calendar: Calendar): DayWindow {
  const { span } = calendar;
  const { step } = stepping;
  switch (movesOf(stepping)) {
    case 'end': {
      const first = beginningOf(step.unit, window.from, calendar);
      const to = stepDay(first, step.unit, step.count, calendar);
      return { from: window.from, to: Math.min(Math.max(to, window.from + 1), span.to) };
    }
    case 'start':
      return { from: span.from, to: window.to };
    default:
      return atEnd(window, stepping, calendar, 'first');
  }
}

/** The last window of the span that the mode can show. */
export function toEnd(window: DayWindow, stepping: Stepping, calendar: Calendar): DayWindow {
  const { span } = calendar;
  switch (movesOf(stepping)) {
    case 'end':
      return { from: window.from, to: span.to };
    case 'start': {
      const from = beginningOf(stepping.step.unit, window.to - 1, calendar);
      return { from: Math.max(from, span.from), to: window.to };
    }
    default:
      return atEnd(window, stepping, calendar, 'last');
  }
}

/** A day, a whole period or a window of the present length at one end of the span. */
function atEnd(
  window: DayWindow,
  stepping: Stepping,
  { span, ...calendar }: Calendar,
  end: 'first' | 'last',
): DayWindow {
  const day = oneDay(end === 'first' ? span.from : span.to - 1, span);
  const moves = movesOf(stepping);
  if (moves === 'day') return day;
  if (moves === 'slice') return slice(day, stepping.step, 0, { span, ...calendar });
  const months = isWhole(window, span) ? firstLength(span) : monthsIn(uncut(window, span));
  if (months === null) return moveWindow(window, end === 'first' ? -Infinity : Infinity, span);
  const bound = wholeMonths(span);
  return end === 'first'
    ? { from: bound.from, to: addMonths(bound.from, months) }
    : { from: addMonths(bound.to, -months), to: bound.to };
}

/** Months of the window that sliding begins with when the whole span, which has nowhere to go, is shown. */
function firstLength(span: DayWindow): number {
  const whole = monthsIn(wholeMonths(span)) ?? 1;
  return whole >= 24 ? 12 : 1;
}

/** One step at the press of a button. From the whole span it goes to its first or last window. */
export function stepOnce(
  window: DayWindow,
  stepping: Stepping,
  direction: 1 | -1,
  calendar: Calendar,
): DayWindow {
  const moves = movesOf(stepping);
  if (isWhole(window, calendar.span)) {
    if (direction === 1 && moves !== 'start') return toStart(window, stepping, calendar);
    if (direction === -1 && moves !== 'start' && moves !== 'end') {
      return toEnd(window, stepping, calendar);
    }
  }
  return stepWindow(window, stepping, direction, calendar);
}

/** Can a step forward go no further? */
export function isAtEnd(window: DayWindow, stepping: Stepping, calendar: Calendar): boolean {
  if (movesOf(stepping) === 'start') return window.to - window.from <= 1;
  return window.to >= calendar.span.to;
}

/** Where playing begins: anew when the window stands at the end, else where it is. */
export function playFrom(window: DayWindow, stepping: Stepping, calendar: Calendar): DayWindow {
  return isAtEnd(window, stepping, calendar) ? toStart(window, stepping, calendar) : window;
}
