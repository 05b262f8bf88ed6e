import { isPlaceUncertain } from '../domain/incident.ts';
import type { LonLat } from './lon-lat.ts';
import type { TableColumns } from './table-columns.ts';
import { type Deaths, deathsOf } from './tally.ts';

/** Rows that a question about space has found, with what they add up to. */
export interface FoundRows {
  /** Row numbers in the order they were given. */
  readonly rows: Uint32Array;
  readonly count: number;
  /** Of these, rows whose point stands for an area or a line (place precision 3 or worse). */
  readonly placeUncertain: number;
  readonly deaths: Deaths;
}

/** The rows that pass the test; each is given once. */
export function foundRows(
  table: TableColumns,
  rows: Iterable<number>,
  passes: (row: number) => boolean,
): FoundRows {
  // Room for every row: a list that grows takes several times as long.
  const room = new Uint32Array(table.size);
  let count = 0;
  let placeUncertain = 0;
  for (const row of rows) {
    if (!passes(row)) continue;
    room[count++] = row;
    if (isPlaceUncertain(table.placePrecision[row] ?? 0)) placeUncertain++;
  }
  const found = room.slice(0, count);
  return { rows: found, count, placeUncertain, deaths: deathsOf(table, found) };
}

/** One flag a row of the whole table: 1 where its point passes the test. */
export function flagRows(table: TableColumns, passes: (at: LonLat) => boolean): Uint8Array {
  const flags = new Uint8Array(table.size);
  for (let row = 0; row < table.size; row++) flags[row] = passes(pointOf(table, row)) ? 1 : 0;
  return flags;
}

/** The point of a row. */
export function pointOf(table: TableColumns, row: number): LonLat {
  return { lon: table.lon[row] ?? Number.NaN, lat: table.lat[row] ?? Number.NaN };
}
