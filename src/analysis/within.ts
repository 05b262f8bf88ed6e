import { distance } from '@turf/turf';
import { memoLast } from '../domain/memo.ts';
import { boxHolds, growBox } from './box.ts';
import { type FoundRows, flagRows, foundRows, pointOf } from './found-rows.ts';
import { type Lines, lineRuler } from './line-distance.ts';
import type { LonLat } from './lon-lat.ts';
import type { TableColumns } from './table-columns.ts';

/**
 * Of the given rows, those at most `radiusKm` from the point (a base). Great-circle distance on
 * Turf's sphere, radius 6371.0088 km.
 */
export function withinOfPoint(
  table: TableColumns,
  rows: Iterable<number>,
  at: LonLat,
  radiusKm: number,
): FoundRows {
  const near = growBox([at.lon, at.lat, at.lon, at.lat], radiusKm);
  return foundRows(table, rows, (row) => {
    const point = pointOf(table, row);
    if (!boxHolds(near, point)) return false;
    return distance([point.lon, point.lat], [at.lon, at.lat]) <= radiusKm;
  });
}

/**
 * Flags of all rows near the lines. Kept for the last lines asked about: a window that moves asks
 * again at every step, and the lines do not move with it.
 */
const nearLines = memoLast((table: TableColumns, lines: Lines, radiusKm: number): Uint8Array => {
  const distanceKm = lineRuler(lines);
  return flagRows(table, (at) => distanceKm(at, radiusKm) <= radiusKm);
});

/** Of the given rows, those at most `radiusKm` from the nearest of the lines (a route). */
export function withinOfLines(
  table: TableColumns,
  rows: Iterable<number>,
  lines: Lines,
  radiusKm: number,
): FoundRows {
  const near = nearLines(table, lines, radiusKm);
  return foundRows(table, rows, (row) => near[row] === 1);
}
