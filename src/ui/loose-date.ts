import { parseDay } from '../domain/day.ts';
import type { Format } from './format.ts';

/** A date as a source has it (a day, a month or a year) in the words of the language. */
export function looseDate(format: Format, text: string): string {
  const day = parseDay(text);
  if (day !== null) return format.shortDay(day);
  const month = parseDay(`${text}-01`);
  return month === null ? text : format.month(month);
}
