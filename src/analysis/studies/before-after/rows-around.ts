import { type Box, boxHolds, growBox } from '../../box.ts';
import type { LonLat } from '../../lon-lat.ts';
import type { Mask } from '../../mask.ts';
import { sphereKm } from '../../sphere-distance.ts';
import type { TableColumns } from '../../table-columns.ts';

/** A ring round a place, the inner edge not in it; `fromKm` below 0 is a whole disc. */
export interface Reach {
  readonly at: LonLat;
  readonly fromKm: number;
  readonly toKm: number;
}

/** Place precisions up to this one lie within about 25 km of the point given. */
export const WELL_LOCATED = 2;

/**
 * Rows that pass every filter and lie in each ring by the point given, in order of day: one pass over
 * the table. `worstPlace` is the worst place precision that counts. Great-circle distances.
 */
export function rowsAround(
  table: TableColumns,
  mask: Mask,
  reaches: readonly Reach[],
  worstPlace: number,
): Uint32Array[] {
  const rings = reaches.map((reach) => ({ ...reach, box: boxAround(reach), rows: [] as number[] }));
  const at = { lon: 0, lat: 0 };
  for (let row = 0; row < table.size; row++) {
    if (mask[row] !== 0 || (table.placePrecision[row] ?? Infinity) > worstPlace) continue;
    at.lon = table.lon[row] ?? Number.NaN;
    at.lat = table.lat[row] ?? Number.NaN;
    for (const ring of rings) {
      if (!boxHolds(ring.box, at)) continue;
      const km = sphereKm(ring.at, at);
      if (km > ring.fromKm && km <= ring.toKm) ring.rows.push(row);
    }
  }
  return rings.map(({ rows }) => Uint32Array.from(rows));
}

function boxAround({ at: { lon, lat }, toKm }: Reach): Box {
  return growBox([lon, lat, lon, lat], toKm);
}
