import type { Rhythm } from '../../analysis/rhythm.ts';
import { partsOf } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';

/** Years that the table shows whole, at most. */
const MOST_YEARS = 30;

/**
 * The years of the table: those of the data. Where they are too many, as with one wrong date, those
 * that hold rows, and those of the window unless it is as long itself.
 */
export function yearsShown({ firstYear, years, months }: Rhythm, window: DayWindow): number[] {
  const all = Array.from({ length: years }, (_, i) => firstYear + i);
  if (years <= MOST_YEARS) return all;
  const from = partsOf(window.from).year;
  const to = partsOf(window.to - 1).year;
  const isShort = to - from < MOST_YEARS;
  return all.filter((year, i) => {
    const hasRows = months.subarray(i * 12, i * 12 + 12).some((count) => count > 0);
    return hasRows || (isShort && year >= from && year <= to);
  });
}
