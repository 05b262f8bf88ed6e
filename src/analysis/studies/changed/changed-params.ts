import { GROUPINGS, type Grouping } from '../../group-counts.ts';
import { choiceParam, type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const REFERENCES = ['before', 'season'] as const;
export type Reference = (typeof REFERENCES)[number];

/** Groups of fewer, both sides together, are not tested. */
export const LEAST_TOTAL: NumberRange = { first: 5, least: 1, most: 50 };

export interface ChangedParams {
  /** The last days of the window that are looked at; `null` for as many as suit it. */
  readonly lastDays: number | null;
  readonly by: Grouping;
  readonly against: Reference;
  readonly least: number;
}

const A_YEAR = 365;
const LAST_DAYS = 90;

/** `changed:against=season,by=type,days=90`. */
export function readChangedParams(raw: RawParams): ChangedParams {
  const days = numberParam(raw, 'days', { first: 0, least: 1, most: 100_000 });
  return {
    lastDays: days >= 1 ? Math.round(days) : null,
    by: choiceParam(raw, 'by', GROUPINGS),
    against: choiceParam(raw, 'against', REFERENCES),
    least: numberParam(raw, 'least', LEAST_TOTAL),
  };
}

/** The whole of a window of less than a year, the last 90 days of a longer one. */
export function usualDays(windowDays: number): number {
  return windowDays < A_YEAR ? windowDays : LAST_DAYS;
}
