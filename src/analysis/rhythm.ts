import { addMonths, type Day, dayOf, partsOf } from '../domain/day.ts';
import { memoLast } from '../domain/memo.ts';
import { weekdayOf } from '../domain/time-unit.ts';
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

/** The place in `months` of every day of the years: a look instead of a calendar for each row. */
const monthsOf = memoLast((firstYear: number, years: number) => {
  const from = dayOf(firstYear, 1, 1) ?? 0;
  const cells = new Int32Array(addMonths(from, 12 * years) - from);
  for (let cell = 0; cell < 12 * years; cell++) {
    cells.fill(cell, addMonths(from, cell) - from, addMonths(from, cell + 1) - from);
  }
  return { from, cells };
});

/**
 * The rhythm of some rows, over the years of the span `first`…`last`, both inclusive. Rows outside of
 * these years are in no month.
 */
export function rhythm(table: EventTable, rows: Iterable<number>, first: Day, last: Day): Rhythm {
  const firstYear = partsOf(first).year;
  const years = Math.max(0, partsOf(last).year - firstYear + 1);
  const { from, cells } = monthsOf(firstYear, years);
  const months = new Uint32Array(years * 12);
  const weekdays = new Uint32Array(7);
  let monthUnknown = 0;
  let dayUnknown = 0;
  for (const row of rows) {
    const start = table.day[row] ?? 0;
    const end = table.dayEnd[row] ?? start;
    const cell = cells[start - from];
    if (cell !== cells[end - from]) monthUnknown++;
    else if (cell !== undefined) months[cell] = (months[cell] ?? 0) + 1;
    if (start === end) {
      const weekday = weekdayOf(start);
      weekdays[weekday] = (weekdays[weekday] ?? 0) + 1;
    } else dayUnknown++;
  }
  return { firstYear, years, months, monthUnknown, weekdays, dayUnknown };
}
