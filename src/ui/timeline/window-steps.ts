import { addMonths, type Day, partsOf, startOf } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { PlayState } from '../../state/atlas-state.ts';
import { isWhole, moveWindow } from './window-moves.ts';

export type StepUnit = PlayState['stepUnit'];
export const STEP_UNITS: readonly StepUnit[] = ['day', 'week', 'month', 'year'];

const DAYS: Partial<Record<StepUnit, number>> = { day: 1, week: 7 };

/** The day some units later, by the calendar; the 31st is held to the end of a shorter month. */
export function addUnits(day: Day, unit: StepUnit, count: number): Day {
  const days = DAYS[unit];
  return days ? day + days * count : addMonths(day, unit === 'year' ? 12 * count : count);
}

function monthEnd(day: Day): Day {
  return addMonths(startOf('month', day - 1), 1);
}

/** The span widened to whole months. */
function calendarOf(span: DayWindow): DayWindow {
  return { from: startOf('month', span.from), to: monthEnd(span.to) };
}

/** The length in months, where it is a whole number of them. */
function monthsIn(window: DayWindow): number | null {
  const from = partsOf(window.from);
  const to = partsOf(window.to);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months > 0 && addMonths(window.from, months) === window.to ? months : null;
}

/**
 * A window that the data's ends cut off in the middle of a month, with its whole months again:
 * otherwise the steps from there would begin on an odd day.
 */
function uncut(window: DayWindow, span: DayWindow): DayWindow {
  const calendar = calendarOf(span);
  const isFirst = (day: Day) => partsOf(day).date === 1;
  return {
    from: window.from === span.from && isFirst(window.to) ? calendar.from : window.from,
    to: window.to === span.to && isFirst(window.from) ? calendar.to : window.to,
  };
}

/**
 * The window some steps later, or earlier where `steps` is negative. Days and weeks move both ends
 * by as many days; months and years keep a window of whole months whole (28, 29, 30 or 31 days) and
 * any other as many days long. A step past the end of the span holds at the end. Playing counts its
 * steps from the window it began with, so that the 31st comes back after a shorter month.
 */
export function stepWindow(
  window: DayWindow,
  unit: StepUnit,
  steps: number,
  span: DayWindow,
): DayWindow {
  const days = DAYS[unit];
  if (days) return moveWindow(window, days * steps, span);
  const full = uncut(window, span);
  const months = monthsIn(full);
  const by = (unit === 'year' ? 12 : 1) * steps;
  const from = addMonths(full.from, by);
  if (months === null) return moveWindow(window, from - window.from, span);
  const to = addMonths(full.from, by + months);
  const bound = calendarOf(span);
  if (to > bound.to) return { from: addMonths(bound.to, -months), to: bound.to };
  if (from < bound.from) return { from: bound.from, to: addMonths(bound.from, months) };
  return { from, to };
}

/** Months of the window that stepping begins with when the whole span is shown. */
function firstLength(span: DayWindow): number {
  const whole = monthsIn(calendarOf(span)) ?? 1;
  return whole >= 24 ? 12 : 1;
}

/**
 * One step at the press of a button. The whole span has nowhere to go: the first step forward shows
 * its first twelve months, the first step back its last.
 */
export function stepOnce(
  window: DayWindow,
  unit: StepUnit,
  direction: 1 | -1,
  span: DayWindow,
): DayWindow {
  if (!isWhole(window, span)) return stepWindow(window, unit, direction, span);
  const { from, to } = calendarOf(span);
  const months = firstLength(span);
  return direction === 1
    ? { from, to: addMonths(from, months) }
    : { from: addMonths(to, -months), to };
}

/**
 * Where playing begins: the first twelve months when the whole span is shown, because a whole span
 * has nowhere to go; the beginning of the span when the window stands at its end; else where it is.
 */
export function playFrom(window: DayWindow, span: DayWindow): DayWindow {
  if (isWhole(window, span)) return stepOnce(window, 'month', 1, span);
  if (window.to < span.to) return window;
  const months = monthsIn(uncut(window, span));
  if (months === null) return moveWindow(window, -Infinity, span);
  const { from } = calendarOf(span);
  return { from, to: addMonths(from, months) };
}
