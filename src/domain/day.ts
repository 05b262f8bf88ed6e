/** Days since 1970-01-01 in UTC. The only unit of time inside the program. */
export type Day = number;

const MS_PER_DAY = 86_400_000;

/** The day of a calendar date; `month` is 1–12. `null` when no such date exists. */
export function dayOf(year: number, month: number, date: number): Day | null {
  const ms = Date.UTC(2000, month - 1, date);
  const at = new Date(ms);
  at.setUTCFullYear(year, month - 1, date);
  const real =
    at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === date;
  return real ? at.getTime() / MS_PER_DAY : null;
}

/** Reads `YYYY-MM-DD`. `null` for any other text and for dates that do not exist. */
export function parseDay(text: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Year, month (1–12) and date of a day. */
export function partsOf(day: Day): { year: number; month: number; date: number } {
  const at = new Date(day * MS_PER_DAY);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** For `Intl.DateTimeFormat` with `timeZone: 'UTC'`, which takes milliseconds. */
export function msOf(day: Day): number {
  return day * MS_PER_DAY;
}

/** The day `months` later; the date is held to the last one of a shorter month. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = partsOf(day);
  const first = firstOfMonth(year, month + months);
  const length = firstOfMonth(year, month + months + 1) - first;
  return first + Math.min(date, length) - 1;
}

/** First day of the month, quarter or year that holds `day`. */
export function startOf(unit: 'month' | 'quarter' | 'year', day: Day): Day {
  const { year, month } = partsOf(day);
  const first = unit === 'year' ? 1 : unit === 'quarter' ? month - ((month - 1) % 3) : month;
  return firstOfMonth(year, first);
}

/** Months before 1 and after 12 are those of other years. `Date.UTC` takes year 17 for 1917. */
function firstOfMonth(year: number, month: number): Day {
  return new Date(0).setUTCFullYear(year, month - 1, 1) / MS_PER_DAY;
}
