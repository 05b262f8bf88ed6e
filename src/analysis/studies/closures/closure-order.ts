import { addMonths, type Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Closure, Mission } from '../../../domain/mission.ts';

/** Months of incidents looked at, up to the day of a closure. */
const MONTHS = 12;

/**
 * The closures in the order of their days, those of one day in the order of the file; without a day
 * (the base was kept) they come last.
 */
export const closureOrder = memoLast((mission: Mission | null): readonly Closure[] =>
  (mission?.closures ?? []).toSorted((a, b) => (a.date ?? Infinity) - (b.date ?? Infinity) || 0),
);

/**
 * The day of each step: 0 is the day before the first closure, the others those of the closures. A
 * closure without a day has that of the one before. None without a dated closure.
 */
export function stepDays(closures: readonly Closure[]): readonly Day[] {
  const [first] = closures;
  if (first?.date === undefined) return [];
  const days = [first.date - 1];
  for (const { date } of closures) days.push(date ?? days.at(-1) ?? first.date);
  return days;
}

/** The twelve months up to the day, that day included. */
export function yearUpTo(day: Day): DayWindow {
  return { from: addMonths(day, -MONTHS) + 1, to: day + 1 };
}
