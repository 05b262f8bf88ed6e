import { addMonths, type Day, startOf } from '../day.ts';
import type { DatePrecision, PlacePrecision } from '../incident.ts';
import type { DateSpan } from './dates.ts';
import type { Profile } from './profile.ts';

/** What is taken for a precision that is there but cannot be read: the least exact. */
const WORST_DATE: DatePrecision = 5;
const WORST_PLACE: PlacePrecision = 6;

/**
 * ACLED's `geo_precision` as UCDP's `where_prec`, the nearest equivalents: 1 the place itself; 2 a
 * small part of a region, so a place near it (UCDP 2); 3 a larger region, so its first-order division (UCDP 4).
 */
const ACLED_PLACE: Readonly<Record<number, PlacePrecision>> = { 1: 1, 2: 2, 3: 4 };

/**
 * ACLED's `time_precision` as UCDP's `date_prec`, the nearest equivalents: 1 the day; 2 a week, where
 * UCDP's 2 is a span of two to six days; 3 a month (UCDP 4).
 */
const ACLED_DATE: Readonly<Record<number, DatePrecision>> = { 1: 1, 2: 2, 3: 4 };

/** `null` when the text is no precision; an empty text says nothing, as a file without the column does. */
export function datePrecisionOf(text: string, profile: Profile | null): DatePrecision | null {
  if (text === '') return 1;
  const value = Number(text);
  if (profile === 'acled') return ACLED_DATE[value] ?? null;
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5 ? value : null;
}

export function placePrecisionOf(text: string, profile: Profile | null): PlacePrecision | null {
  if (text === '') return 1;
  const value = Number(text);
  if (profile === 'acled') return ACLED_PLACE[value] ?? null;
  const isKnown = value >= 1 && value <= 7 && Number.isInteger(value);
  return isKnown ? (value as PlacePrecision) : null;
}

export const UNREADABLE_PRECISION = { date: WORST_DATE, place: WORST_PLACE } as const;

const HALF_A_WEEK = 3;

/**
 * The days of an ACLED event. Its codebook says of `time_precision` 2 that the event happened some time
 * in the week and the middle of that period is given as its date; of 3 that only the month is known and
 * its middle is given, or its first or last day where the report says "beginning" or "end". So 2 spans
 * three days before and after the date, 3 the month that holds it.
 */
export function acledSpan(date: DateSpan, precision: DatePrecision): { from: Day; to: Day } {
  if (precision === 2) return { from: date.from - HALF_A_WEEK, to: date.to + HALF_A_WEEK };
  if (precision !== 4) return date;
  const first = startOf('month', date.from);
  return { from: first, to: addMonths(first, 1) - 1 };
}
