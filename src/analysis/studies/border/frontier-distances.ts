import type { Frontier } from '../../../domain/mission-places.ts';
import { pointOf } from '../../found-rows.ts';
import { lineRuler } from '../../line-distance.ts';
import type { TableColumns } from '../../table-columns.ts';
import { BORDER_KM } from './border-params.ts';

/** Rows measured between two looks at whether the answer is still wanted. */
const ROWS = 1024;

/**
 * For each frontier the distance of every row's point in km, `Infinity` past the widest belt. On Turf's
 * sphere; kept in 32 bits, true to a centimetre. Yields its progress, 0–1.
 */
export function* frontierDistances(
  table: TableColumns,
  frontiers: readonly Frontier[],
): Generator<number, readonly Float32Array[]> {
  const rulers = frontiers.map(({ line }) => lineRuler([line]));
  const columns = frontiers.map(() => new Float32Array(table.size));
  for (let row = 0; row < table.size; row++) {
    if (row % ROWS === ROWS - 1) yield row / table.size;
    const at = pointOf(table, row);
    rulers.forEach((distanceKm, i) => {
      const column = columns[i];
      if (column) column[row] = distanceKm(at, BORDER_KM.most);
    });
  }
  return columns;
}
