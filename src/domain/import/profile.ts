import { plainName } from './column-names.ts';
import type { FieldColumns } from './fields.ts';

/** A dataset that is known by the names of its columns. */
export type Profile = 'ucdp-ged' | 'acled';

/**
 * UCDP GED (codebooks 1.0–25.1; `best_est` became `best` in 18.1) has `type_of_violence`, `date_prec` and
 * `where_prec`; ACLED has `event_date` and `event_type` beside its own ids, sub-types or precisions.
 */
export function recognise(header: readonly string[]): Profile | null {
  const names = new Set(header.map(plainName));
  const has = (...wanted: string[]) => wanted.every((name) => names.has(name));
  if (has('typeofviolence', 'datestart', 'dateprec', 'whereprec')) return 'ucdp-ged';
  const isAcled =
    has('eventdate', 'eventtype', 'actor1') &&
    (has('eventidcnty') || has('subeventtype') || has('timeprecision'));
  return isAcled ? 'acled' : null;
}

/** The guessed fields, without what cannot be meant in a dataset that is known. */
export function profileFields(profile: Profile | null, fields: FieldColumns): FieldColumns {
  // ACLED gives one number of deaths; a column named `low` or `high` would be someone's own.
  if (profile !== 'acled') return fields;
  const { low: _low, high: _high, end: _end, ...rest } = fields;
  return rest;
}
