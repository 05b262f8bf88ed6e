import { addMonths, type Day, partsOf, startOf } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';

/** The span widened to whole months. */
export function wholeMonths(span: DayWindow): DayWindow {
  return { from: startOf('month', span.from), to: addMonths(startOf('month', span.to - 1), 1) };
}

/** The length in months, where it is a whole number of them. */
export function monthsIn(window: DayWindow): number | null {
  const from = partsOf(window.from);
  const to = partsOf(window.to);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months > 0 && addMonths(window.from, months) === window.to ? months : null;
}

/**
 * A window that the data's ends cut off in the middle of a month, with its whole months again:
 * otherwise the steps from there would begin on an odd day.
 */
export function uncut(window: DayWindow, span: DayWindow): DayWindow {
  const calendar = wholeMonths(span);
  const isFirst = (day: Day) => partsOf(day).date === 1;
  return {
    from: window.from === span.from && isFirst(window.to) ? calendar.from : window.from,
    to: window.to === span.to && isFirst(window.from) ? calendar.to : window.to,
  };
}
