import { type Day, dayOf, partsOf } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';

/** Units of the drawings on the card, which fill its width. */
export const CHART_WIDTH = 292;

/** Every second year, or fewer of a long span, with its first day in the span. */
export function axisYears({ from, to }: DayWindow): { readonly year: number; readonly day: Day }[] {
  const first = partsOf(from).year;
  const last = partsOf(to - 1).year;
  const by = Math.max(2, Math.ceil((last - first + 1) / 6));
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, i) => {
    const year = first + i * by;
    return { year, day: Math.max(from, dayOf(year, 1, 1) ?? from) };
  });
}
