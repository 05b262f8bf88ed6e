import type { Day } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { beginningOf, type Calendar, stepDay } from './calendar.ts';
import type { Period, StepUnit, WindowEnd } from './time-state.ts';
import { dragEnd, dragStart } from './window-moves.ts';
import { oneDay, type Stepping } from './window-steps.ts';

const LARGER: Record<StepUnit, StepUnit> = {
  day: 'month',
  week: 'month',
  month: 'year',
  quarter: 'year',
  year: 'mandate',
  mandate: 'mandate',
};

/** Next or previous stop of an edge: units longer than a week stop at their first days. */
export function nextStop(edge: Day, step: Period, direction: 1 | -1, calendar: Calendar): Day {
  const { unit, count } = step;
  if (unit === 'day' || unit === 'week') return stepDay(edge, unit, direction * count, calendar);
  const first = beginningOf(unit, edge, calendar);
  const back = first < edge ? count - 1 : count;
  return stepDay(first, unit, direction === 1 ? count : -back, calendar);
}

/**
 * The window after a key on one of its handles; `null` for a key that moves nothing. Arrows go one
 * step, with Shift one day; Page Up and Page Down a larger step; Home and End as far as it goes. A
 * locked handle stands; in a window of one day both handles are that day.
 */
export function windowAfterKey(
  key: string,
  shift: boolean,
  end: WindowEnd,
  window: DayWindow,
  stepping: Stepping,
  calendar: Calendar,
): DayWindow | null {
  const { span } = calendar;
  const isDay = stepping.mode === 'instant';
  if (stepping.locked === end && !isDay) return null;
  const edge = isDay || end === 'start' ? window.from : window.to;
  const move = (days: number) => {
    if (isDay) return oneDay(Math.min(Math.max(edge + days, span.from), span.to), span);
    return (end === 'start' ? dragStart : dragEnd)(window, days, span);
  };
  const step = (by: Period, direction: 1 | -1) =>
    move(nextStop(edge, by, direction, calendar) - edge);
  const small: Period = shift ? { count: 1, unit: 'day' } : stepping.step;
  const large: Period = { count: 1, unit: LARGER[stepping.step.unit] };
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(small, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(small, -1);
    case 'PageUp':
      return step(large, 1);
    case 'PageDown':
      return step(large, -1);
    case 'Home':
      return move(-Infinity);
    case 'End':
      return move(Infinity);
    default:
      return null;
  }
}
