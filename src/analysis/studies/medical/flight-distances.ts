import type { Base } from '../../../domain/mission-places.ts';
import { pointOf } from '../../found-rows.ts';
import { keptWork } from '../../study/kept-work.ts';
import type { TableColumns } from '../../table-columns.ts';
import { flightBasesOn } from './flight-bases.ts';
import { nearestKm } from './flight-reach.ts';

/** Rows measured between two looks at whether the answer is still wanted. */
const ROWS = 8192;

/** By row, km from its point to the nearest base with aviation and to the nearest with a hospital. */
interface FlightDistances {
  readonly toAviation: Float64Array;
  readonly toSurgery: Float64Array;
}

/**
 * How far every row is from those that the map in force on its first day has; `Infinity` where there was
 * none. Kept for the last table and bases. Yields its progress, 0–1.
 */
export const flightDistances: (
  table: TableColumns,
  bases: readonly Base[],
) => Generator<number, FlightDistances> = keptWork(measure);

function* measure(table: TableColumns, bases: readonly Base[]): Generator<number, FlightDistances> {
  const basesOn = flightBasesOn(bases);
  const toAviation = new Float64Array(table.size);
  const toSurgery = new Float64Array(table.size);
  for (let row = 0; row < table.size; row++) {
    if (row % ROWS === ROWS - 1) yield row / table.size;
    const at = pointOf(table, row);
    const { aviation, medical } = basesOn(table.day[row] ?? 0);
    toAviation[row] = nearestKm(at, aviation);
    toSurgery[row] = nearestKm(at, medical);
  }
  return { toAviation, toSurgery };
}
