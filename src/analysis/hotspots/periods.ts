import { addMonths, type Day, startOf } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';

/** Months of a calendar period. */
const MONTHS = { quarter: 3, year: 12 } as const;

/** First days of the whole calendar periods inside the window, and the end of the last; empty where there is none. */
export function wholePeriods(unit: 'quarter' | 'year', { from, to }: DayWindow): Day[] {
  const months = MONTHS[unit];
  const begun = startOf(unit, from);
  const edges: Day[] = [begun === from ? from : addMonths(begun, months)];
  for (;;) {
    const next = addMonths(edges.at(-1) ?? from, months);
    if (next > to) break;
    edges.push(next);
  }
  return edges.length > 1 ? edges : [];
}

/** Number of the period that holds a day, between the first edge and the last, which is its end; else -1. */
export function periodOf(edges: readonly Day[], day: Day): number {
  let low = 0;
  let high = edges.length - 1;
  if (high < 1 || day < (edges[0] ?? 0) || day >= (edges[high] ?? 0)) return -1;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle;
  }
  return low;
}
