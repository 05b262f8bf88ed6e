import type { CodeColumn, CodeListColumn } from './code-column.ts';

/**
 * Text of every row as UTF-8, one after the other: row `i` has the bytes from `offsets[i]` up to
 * `offsets[i + 1]`; no bytes for an absent text. For texts that differ from row to row: ids, addresses.
 */
export interface BytesColumn {
  readonly bytes: Uint8Array;
  readonly offsets: Uint32Array;
}

/**
 * A set of incidents before it is a table, sorted by `day`: nothing but typed arrays and short lists of
 * names, so that it crosses from the worker by transfer and lies in the browser's storage as it is.
 * Days are days since 1970-01-01 UTC, both inclusive. Deaths that are not stated are -1 (`UNKNOWN`);
 * absent `low` and `high` stand as `best`. Code 0 of a column is the empty text: none.
 */
export interface EventColumns {
  readonly size: number;
  readonly day: Int32Array;
  readonly dayEnd: Int32Array;
  /** Degrees, WGS 84. */
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  readonly type: CodeColumn;
  readonly source: CodeColumn;
  /** P-codes of the division in force on `day`. */
  readonly region: CodeColumn;
  readonly cercle: CodeColumn;
  readonly actors: CodeListColumn;
  /** Nationalities of peacekeepers who died, ISO 3166-1 alpha-3. */
  readonly countries: CodeListColumn;
  readonly best: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly missionDeaths: Int32Array;
  /** UCDP's `where_prec` 1–7 and `date_prec` 1–5. */
  readonly placePrecision: Uint8Array;
  readonly datePrecision: Uint8Array;
  /** Unique within the set, with the set's prefix: `acled:MLI1234`. */
  readonly id: BytesColumn;
  readonly place: CodeColumn;
  readonly weapon: CodeColumn;
  readonly conflict: CodeColumn;
  readonly dyad: CodeColumn;
  readonly notes: BytesColumn;
  /** Address of the record or report. */
  readonly reference: BytesColumn;
}
