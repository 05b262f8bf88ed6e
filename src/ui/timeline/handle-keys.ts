import { addMonths, type Day, startOf } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { dragEnd, dragStart } from './window-moves.ts';
import { addUnits, type StepUnit } from './window-steps.ts';

export type WindowEnd = 'start' | 'end';

const LARGER: Record<StepUnit, StepUnit> = {
  day: 'month',
  week: 'month',
  month: 'year',
  year: 'year',
};

/** Next or previous step of an edge: months and years stop at their first days. */
function stepEdge(edge: Day, unit: StepUnit, direction: 1 | -1): Day {
  if (unit === 'day' || unit === 'week') return addUnits(edge, unit, direction);
  const months = unit === 'year' ? 12 : 1;
  const first = startOf(unit, edge);
  if (direction === 1) return addMonths(first, months);
  return first < edge ? first : addMonths(first, -months);
}

/**
 * The window after a key on one of its handles; `null` for a key that moves nothing. Arrows go one
 * step, with Shift one day; Page Up and Page Down a larger step; Home and End as far as it goes.
 */
export function windowAfterKey(
  key: string,
  shift: boolean,
  end: WindowEnd,
  window: DayWindow,
  unit: StepUnit,
  span: DayWindow,
): DayWindow | null {
  const edge = end === 'start' ? window.from : window.to;
  const drag = end === 'start' ? dragStart : dragEnd;
  const step = (by: StepUnit, direction: 1 | -1) =>
    drag(window, stepEdge(edge, by, direction) - edge, span);
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return step(shift ? 'day' : unit, 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return step(shift ? 'day' : unit, -1);
    case 'PageUp':
      return step(LARGER[unit], 1);
    case 'PageDown':
      return step(LARGER[unit], -1);
    case 'Home':
      return drag(window, -Infinity, span);
    case 'End':
      return drag(window, Infinity, span);
    default:
      return null;
  }
}
