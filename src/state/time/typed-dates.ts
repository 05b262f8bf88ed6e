import { type DayWindow, parsePeriod } from '../../domain/day-window.ts';
import { monthOf } from '../../domain/import/month-names.ts';

export type DateField = 'first' | 'last';

/** Why a typed date is not taken: no date, before or after the data, first day after the last. */
export type DateProblem = 'unreadable' | 'outside' | 'order';

export type TypedDates =
  | { readonly window: DayWindow }
  | { readonly problems: Partial<Record<DateField, DateProblem>> };

/** The ends of the data by name, in every language of the interface: a reader may switch. */
const FIRST_WORDS = ['first', 'premier', 'première'];
const LAST_WORDS = ['last', 'dernier', 'dernière'];

/** `14 June 2017`, `1er juin 2017`, `juin 2017`. */
const NAMED = /^(?:(\d{1,2})(?:er|st|nd|rd|th)?\s+)?(\p{L}+\.?)\s+(\d{4})$/u;

/** A date as the interface writes it, in the spelling that links have; any other text as it is. */
function asIso(text: string): string {
  const [, day, name, year] = NAMED.exec(text) ?? [];
  const month = name ? monthOf(name) : null;
  if (year && month) return [year, padded(month), ...(day ? [padded(Number(day))] : [])].join('-');
  return text;
}

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

/**
 * Reads `2017`, `2017-06`, `2017-06-14`, `June 2017`, `14 June 2017`, "first" or "last" as the
 * days it names. `06/07/2017` is not read: it means one day here and another there.
 */
function daysOf(text: string, span: DayWindow): DayWindow | null {
  const word = text.trim().toLowerCase();
  if (FIRST_WORDS.includes(word)) return { from: span.from, to: span.from + 1 };
  if (LAST_WORDS.includes(word)) return { from: span.to - 1, to: span.to };
  return parsePeriod(asIso(text.trim()));
}

/**
 * The window of two typed dates, both inclusive; `null` stands for an end that was not typed. Both
 * are read together, so that a first day after the old last day waits for the new last day. `edited`
 * is the field that is told about a wrong order.
 */
export function readDates(
  typed: Readonly<Record<DateField, string | null>>,
  window: DayWindow,
  span: DayWindow,
  edited: DateField,
): TypedDates {
  const problems: Partial<Record<DateField, DateProblem>> = {};
  const read = (field: DateField): DayWindow => {
    const text = typed[field];
    if (text === null) return window;
    const days = daysOf(text, span);
    if (days && days.from < span.to && days.to > span.from) return days;
    problems[field] = days ? 'outside' : 'unreadable';
    return window;
  };
  const from = Math.max(read('first').from, span.from);
  const to = Math.min(read('last').to, span.to);
  if (problems.first || problems.last) return { problems };
  return from < to ? { window: { from, to } } : { problems: { [edited]: 'order' } };
}
