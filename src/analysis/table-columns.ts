import type { CodeColumn, CodeListColumn } from './code-column.ts';

/** A count that no source states. */
export const UNKNOWN = -1;

/** What of incidents is counted, filtered, drawn and sorted by: one place a row in each column. */
export interface TableColumns {
  readonly size: number;
  /** First and last day, both inclusive. */
  readonly day: Int32Array;
  readonly dayEnd: Int32Array;
  /** The greatest `dayEnd` of this row and all before it: where a window's rows may begin. */
  readonly reach: Int32Array;
  readonly lon: Float64Array;
  readonly lat: Float64Array;
  /** The shipped types and whatever imported sets call theirs. */
  readonly type: CodeColumn;
  readonly source: CodeColumn;
  readonly region: CodeColumn;
  readonly cercle: CodeColumn;
  readonly place: CodeColumn;
  readonly actors: CodeListColumn;
  /** Folded code and names of each actor, in the order of the dictionary: what search looks in. */
  readonly actorTexts: readonly string[];
  /** Nationalities of the peacekeepers who died. */
  readonly countries: CodeListColumn;
  /** Deaths; `UNKNOWN` where not stated. Absent `low` and `high` stand as `best`. */
  readonly best: Int32Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly missionDeaths: Int32Array;
  readonly placePrecision: Uint8Array;
  readonly datePrecision: Uint8Array;
}

/** The greatest last day so far, row by row. */
export function reachOf(dayEnd: Int32Array): Int32Array {
  let farthest = -Infinity;
  return dayEnd.map((end) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
}

/** First index whose value is at least `wanted`, in an ascending column. */
export function lowerBound(column: Int32Array, wanted: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
