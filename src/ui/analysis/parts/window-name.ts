import { partsOf } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import type { Format } from '../../format.ts';

/** `2017` for a whole year, else its first and last day. */
export function windowName({ from, to }: DayWindow, format: Format): string {
  const first = partsOf(from);
  const after = partsOf(to);
  const isYear = first.month === 1 && first.date === 1 && after.month === 1 && after.date === 1;
  return isYear && after.year === first.year + 1 ? String(first.year) : format.days(from, to - 1);
}
