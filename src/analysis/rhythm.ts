import { type Day, partsOf } from '../domain/day.ts';
import { firstDayOf, weekdayOf } from '../domain/time-unit.ts';
import type { EventTable } from './event-table.ts';

/** Rows by month of each year and by day of the week: only those whose date is certain to it. */
export interface Rhythm {
  readonly firstYear: number;
  readonly years: number;
  /** `months[(year - firstYear) * 12 + month - 1]`. */
  readonly months: Uint32Array;
  /** Rows whose span of days crosses from one month into another: in no month. */
  readonly monthUnknown: number;
  /** Monday first. */
  readonly weekdays: Uint32Array;
  /** Rows that are not known to the day: in no weekday. */
  readonly dayUnknown: number;
}

/** The rhythm of some rows, over the years of the span `first`…`last`, both inclusive. */
export function rhythm(table: EventTable, rows: Iterable<number>, first: Day, last: Day): Rhythm {
  const firstYear = partsOf(first).year;
  const years = Math.max(0, partsOf(last).year - firstYear + 1);
  const months = new Uint32Array(years * 12);
  const weekdays = new Uint32Array(7);
  let monthUnknown = 0;
  let dayUnknown = 0;
  for (const row of rows) {
    const start = table.day[row] ?? 0;
    const end = table.dayEnd[row] ?? start;
    if (firstDayOf('month', start) === firstDayOf('month', end)) {
      const { year, month } = partsOf(start);
      const cell = (year - firstYear) * 12 + month - 1;
      months[cell] = (months[cell] ?? 0) + 1;
    } else monthUnknown++;
    if (start === end) {
      const weekday = weekdayOf(start);
      weekdays[weekday] = (weekdays[weekday] ?? 0) + 1;
    } else dayUnknown++;
  }
  return { firstYear, years, months, monthUnknown, weekdays, dayUnknown };
}
