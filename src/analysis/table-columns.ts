import type { EventColumns } from './event-columns.ts';

/** A count that no source states. */
export const UNKNOWN = -1;

/** What of incidents is counted, filtered, drawn and sorted by: one place a row in each column. */
export interface TableColumns
  extends Omit<EventColumns, 'id' | 'weapon' | 'conflict' | 'dyad' | 'notes' | 'reference'> {
  /** The greatest `dayEnd` of this row and all before it: where a window's rows may begin. */
  readonly reach: Int32Array;
  /** Folded code and names of each actor, in the order of the dictionary: what search looks in. */
  readonly actorTexts: readonly string[];
}

/** The greatest last day so far, row by row. */
export function reachOf(dayEnd: Int32Array): Int32Array {
  let farthest = -Infinity;
  return dayEnd.map((end) => {
    farthest = Math.max(farthest, end);
    return farthest;
  });
}

/** First index whose value is at least `wanted`, in an ascending list. */
export function lowerBound(column: ArrayLike<number>, wanted: number): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
