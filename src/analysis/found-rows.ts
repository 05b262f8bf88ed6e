import { isPlaceUncertain } from '../domain/incident.ts';
import type { EventTable } from './event-table.ts';
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

/** The rows that pass the test. */
export function foundRows(
  table: EventTable,
  rows: Iterable<number>,
  passes: (row: number) => boolean,
): FoundRows {
  const found: number[] = [];
  let placeUncertain = 0;
  for (const row of rows) {
    if (!passes(row)) continue;
    found.push(row);
    const incident = table.rows[row];
    if (incident && isPlaceUncertain(incident.placePrecision)) placeUncertain++;
  }
  return {
    rows: Uint32Array.from(found),
    count: found.length,
    placeUncertain,
    deaths: deathsOf(table, found),
  };
}

/** The point of a row. */
export function pointOf(table: EventTable, row: number): { lon: number; lat: number } {
  return { lon: table.lon[row] ?? Number.NaN, lat: table.lat[row] ?? Number.NaN };
}
