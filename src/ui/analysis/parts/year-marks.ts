import { type Day, dayOf, partsOf } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';

/** Years of a span with their first days, which may lie before it; `by`: every how many, of so many. */
export function yearMarks(
  { from, to }: DayWindow,
  by: (years: number) => number,
): { readonly year: number; readonly day: Day }[] {
  const first = partsOf(from).year;
  const years = partsOf(to - 1).year - first + 1;
  const step = by(years);
  return Array.from({ length: Math.ceil(years / step) }, (_, i) => {
    const year = first + i * step;
    return { year, day: dayOf(year, 1, 1) ?? from };
  });
}
