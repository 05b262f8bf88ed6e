import { distance } from '@turf/turf';
import { boxHolds, growBox } from './box.ts';
import type { EventTable } from './event-table.ts';
import { type FoundRows, foundRows, pointOf } from './found-rows.ts';
import { type Lines, lineRuler } from './line-distance.ts';
import type { LonLat } from './lon-lat.ts';

/**
 * Of the given rows, those at most `radiusKm` from the point (a base). Great-circle distance on
 * Turf's sphere, radius 6371.0088 km.
 */
export function withinOfPoint(
  table: EventTable,
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

/** Of the given rows, those at most `radiusKm` from the nearest of the lines (a route). */
export function withinOfLines(
  table: EventTable,
  rows: Iterable<number>,
  lines: Lines,
  radiusKm: number,
): FoundRows {
  const distanceKm = lineRuler(lines);
  return foundRows(table, rows, (row) => distanceKm(pointOf(table, row), radiusKm) <= radiusKm);
}
