import {
  array,
  type GenericSchema,
  integer,
  maxValue,
  minValue,
  nonEmpty,
  number,
  object,
  picklist,
  pipe,
  rawTransform,
  record,
  regex,
  string,
} from 'valibot';
import { parseDay } from '../day.ts';

// Schemas of single properties. The message of a check is the words key of its problem.

/** A text that says something. */
export const text = pipe(string(), nonEmpty('missing'));

export const words = object({ en: text, fr: text });

export const texts = array(string());

/** An ISO day as days since 1970. */
export const day = pipe(
  string(),
  rawTransform(({ dataset, addIssue, NEVER }) => {
    const found = parseDay(dataset.value);
    if (found !== null) return found;
    addIssue({ message: 'bad-date' });
    return NEVER;
  }),
);

/** A whole number that counts something: never negative. */
export const count = pipe(number(), integer('out-of-range'), minValue(0, 'out-of-range'));

/** A measure that is not negative: km, km². JSON has no NaN, but `1e999` is read as infinite. */
export const measure = pipe(
  number(),
  minValue(0, 'out-of-range'),
  maxValue(Number.MAX_VALUE, 'out-of-range'),
);

export const share = pipe(number(), minValue(0, 'out-of-range'), maxValue(1, 'out-of-range'));

/** Where a claim can be looked up. Only the web: the interface makes it a link. */
export const address = pipe(string(), regex(/^https?:\/\//i, 'bad-address'));

/** How exactly a date is known. */
export const dateUnit = picklist(['day', 'month', 'year']);

/** Counts by code, for instance by nationality. */
export const counts: GenericSchema<unknown, Record<string, number>> = record(string(), count);

/** For `check`: is the first day not after the last? */
export function isInOrder(span: {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}): boolean {
  return (span.from ?? -Infinity) <= (span.to ?? Infinity);
}
