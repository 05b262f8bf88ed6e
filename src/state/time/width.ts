import type { DayWindow } from '../../domain/day-window.ts';
import { MONTHS } from '../../domain/time-unit.ts';
import { type Calendar, mandatesIn, stepDay } from './calendar.ts';
import { monthsIn, uncut } from './months.ts';
import type { Period, StepUnit } from './time-state.ts';

/** The window's width in the wanted unit where it is a whole number of them, else in days. */
export function widthOf(window: DayWindow, wanted: StepUnit, calendar: Calendar): Period {
  const count = unitsIn(window, wanted, calendar);
  if (count !== null) return { count, unit: wanted };
  return { count: window.to - window.from, unit: 'day' };
}

function unitsIn(window: DayWindow, unit: StepUnit, calendar: Calendar): number | null {
  if (unit === 'mandate') return mandatesIn(window, calendar);
  const months = MONTHS[unit];
  const length = months ? monthsIn(uncut(window, calendar.span)) : window.to - window.from;
  const count = (length ?? 0) / (months ?? (unit === 'week' ? 7 : 1));
  return Number.isInteger(count) && count > 0 ? count : null;
}

/**
 * The window with the width asked for. Its start stands; where the span is too short for that it moves
 * back, and where the span is shorter than the width it becomes the span.
 */
export function withWidth(window: DayWindow, width: Period, calendar: Calendar): DayWindow {
  const { span } = calendar;
  const { from } = window;
  const to = stepDay(from, width.unit, width.count, calendar);
  if (to <= span.to && to > from) return { from, to };
  const back = stepDay(span.to, width.unit, -width.count, calendar);
  return { from: Math.max(Math.min(back, span.to - 1), span.from), to: span.to };
}
