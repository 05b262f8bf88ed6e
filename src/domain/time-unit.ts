import { addMonths, type Day, startOf } from './day.ts';

/** Spans of the calendar. A week begins on Monday (ISO 8601). */
export const TIME_UNITS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7 };
/** Months of the units that are made of such. */
export const MONTHS: Readonly<Partial<Record<string, number>>> = { month: 1, quarter: 3, year: 12 };

/** A Monday: 1970-01-05. */
const MONDAY: Day = 4;

/** The day some units later, by the calendar; the 31st is held to the end of a shorter month. */
export function addUnits(day: Day, unit: TimeUnit, count: number): Day {
  const days = DAYS[unit];
  return days ? day + days * count : addMonths(day, (MONTHS[unit] ?? 1) * count);
}

/** The first day of the unit that holds `day`. */
export function firstDayOf(unit: TimeUnit, day: Day): Day {
  if (unit === 'day') return day;
  if (unit === 'week') return day - ((((day - MONDAY) % 7) + 7) % 7);
  return startOf(unit, day);
}

/** Weekday of a day: 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return day - firstDayOf('week', day);
}

/** Edges of whole units that cover the days from `from` up to, not with, `to`; ascending. */
export function unitEdges(unit: TimeUnit, from: Day, to: Day): Day[] {
  const first = firstDayOf(unit, from);
  const edges = [first];
  // Counted from the first edge: a step from the 31st must not shorten those after it.
  for (let count = 1; (edges.at(-1) ?? to) < to; count++) edges.push(addUnits(first, unit, count));
  return edges;
}
