import { type Base, inForce } from '../../domain/mission-places.ts';
import { pointOf } from '../found-rows.ts';
import { sphereKm } from '../sphere-distance.ts';
import { keptWork } from '../study/kept-work.ts';
import type { TableColumns } from '../table-columns.ts';

/** Rows measured between two looks at whether the answer is still wanted. */
const ROWS = 8192;

/**
 * Km from the point of every row to the nearest base that was open on its first day, on Turf's sphere;
 * `Infinity` where none was. Kept for the last table and bases. Yields its progress, 0–1.
 */
export const rowDistances: (
  table: TableColumns,
  bases: readonly Base[],
) => Generator<number, Float64Array> = keptWork(measure);

function* measure(table: TableColumns, bases: readonly Base[]): Generator<number, Float64Array> {
  const nearest = new Float64Array(table.size);
  for (let row = 0; row < table.size; row++) {
    if (row % ROWS === ROWS - 1) yield row / table.size;
    nearest[row] = nearestOnItsDay(table, row, bases);
  }
  return nearest;
}

/** Km from the row's point to the nearest of the bases open on its first day. */
export function nearestOnItsDay(table: TableColumns, row: number, bases: readonly Base[]): number {
  const day = table.day[row] ?? Number.NaN;
  const at = pointOf(table, row);
  let best = Infinity;
  for (const base of bases) {
    if (inForce(base, day)) best = Math.min(best, sphereKm(base, at));
  }
  return best;
}
