import { area, bbox, booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { memoLast } from '../domain/memo.ts';
import { boxHolds } from './box.ts';
import { type FoundRows, flagRows, foundRows } from './found-rows.ts';
import type { TableColumns } from './table-columns.ts';

export interface AreaCount {
  readonly inside: FoundRows;
  /** Area on Turf's sphere (radius 6371.0088 km), holes taken out. */
  readonly areaKm2: number;
  /** Incidents inside for each 1,000 km²; `null` where the area is empty. */
  readonly per1000Km2: number | null;
}

function areaKm2(geometry: Polygon | MultiPolygon): number {
  return area(geometry) / 1e6;
}

/** Flags of all rows inside, kept for the last area: the window moves far more often than the area. */
const insideOf = memoLast((table: TableColumns, geometry: Polygon | MultiPolygon): Uint8Array => {
  const [west, south, east, north] = bbox(geometry);
  return flagRows(
    table,
    (at) =>
      boxHolds([west, south, east, north], at) && booleanPointInPolygon([at.lon, at.lat], geometry),
  );
});

/**
 * Of the given rows, those inside the area, a point on its edge included. Edges are straight in
 * degrees, as RFC 7946 has it. A ring drawn by hand goes through `ringProblem` first: the inside of
 * one that crosses itself means nothing.
 */
export function areaCount(
  table: TableColumns,
  rows: Iterable<number>,
  geometry: Polygon | MultiPolygon,
): AreaCount {
  const flags = insideOf(table, geometry);
  const inside = foundRows(table, rows, (row) => flags[row] === 1);
  const km2 = areaKm2(geometry);
  return { inside, areaKm2: km2, per1000Km2: km2 > 0 ? (inside.count / km2) * 1000 : null };
}
