const DAY_MS = 86_400_000;

/** Milliseconds of an ISO day at midnight UTC. Throws when the text is no such day. */
function utc(day: string): number {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new Error(`not an ISO day: "${day}"`);
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  if (isoDay(ms) !== day) throw new Error(`no such day: "${day}"`);
  return ms;
}

function isoDay(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}

/** Is the text a day of the calendar, written `YYYY-MM-DD`? */
export function isDay(text: string): boolean {
  try {
    utc(text);
    return true;
  } catch {
    return false;
  }
}

/** The ISO day `count` days later (earlier when negative). */
export function addDays(day: string, count: number): string {
  return isoDay(utc(day) + count * DAY_MS);
}

/** Days from `start` to `end`, both counted: 1 for the same day. */
export function spanDays(start: string, end: string): number {
  return Math.round((utc(end) - utc(start)) / DAY_MS) + 1;
}

export interface Span {
  readonly start: string;
  readonly end: string;
}

/** First and last day of what a source gives: a year, a year and month, or all three. */
export function spanOf(year: number, month?: number, day?: number): Span {
  const start = isoDay(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (day !== undefined) return { start, end: start };
  const next = month === undefined ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month, 1);
  return { start, end: isoDay(next - DAY_MS) };
}

/** First and last day of a short date: `2015`, `2015-03` or `2015-03-09`. */
export function spanOfShortDate(text: string): Span & { readonly precision: DateUnit } {
  const [year, month, day] = text.split('-').map(Number);
  if (year === undefined) throw new Error(`not a date: "${text}"`);
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { ...spanOf(year, month, day), precision };
}

export type DateUnit = 'day' | 'month' | 'year';

/** UCDP's `date_prec` for a span of days: 1 one day, 2 to six, 3 a week, 4 to a month, 5 longer. */
export function datePrecisionOf(start: string, end: string): number {
  const days = spanDays(start, end);
  if (days === 1) return 1;
  if (days <= 6) return 2;
  if (days === 7) return 3;
  return days <= 31 ? 4 : 5;
}
