import { memoLast } from '../domain/memo.ts';
import { type Area, inForce } from '../domain/mission-places.ts';
import type { Divisions } from './assign-areas.ts';
import type { CodeColumn } from './code-column.ts';
import { areaShareOf } from './honest-counts-area.ts';
import { discShareOf } from './honest-counts-disc.ts';
import { lensShare } from './honest-counts-lens.ts';
import type { Zone } from './honest-counts-zone.ts';
import type { TableColumns } from './table-columns.ts';

/** Radius in km of the disc in which an incident may lie: at the place itself (1) or near it (2). */
export const DISC_KM = { exact: 2, near: 25 } as const;

/**
 * `place-too-rough`: place precision 5 or worse, a line, a country or the sea; `no-outline`: known
 * only to the cercle or the region, and no outline of it was in force on the first day of the
 * incident.
 */
export type LeftOutReason = 'place-too-rough' | 'no-outline';

/**
 * Share of the place of a row in the zone: 1 only wholly inside, 0 only where it does not touch it.
 */
export type PlaceShare = (row: number) => number | LeftOutReason;

/**
 * By place precision: a disc of 2 km (1) or 25 km (2), the cercle (3) or the region (4) of the
 * first day. Kept for the last zone: the window moves far more often.
 */
export const placeShareOf = memoLast(
  (table: TableColumns, zone: Zone, divisions: Divisions): PlaceShare => {
    const disc = zone.kind === 'circle' ? lensShare(zone) : discShareOf(zone);
    const share = areaShareOf(zone);
    const outlineAt = outlineOf(table, divisions);
    return (row) => {
      const precision = table.placePrecision[row];
      if (precision === 1 || precision === 2) {
        const radiusKm = precision === 1 ? DISC_KM.exact : DISC_KM.near;
        return disc(table.lon[row] ?? Number.NaN, table.lat[row] ?? Number.NaN, radiusKm);
      }
      if (precision !== 3 && precision !== 4) return 'place-too-rough';
      const outline = outlineAt(row);
      return outline ? share(outline.geometry) : 'no-outline';
    };
  },
);

/**
 * The outline to which a row's place is known, in force on its first day: of its cercle (place
 * precision 3) or its region (4).
 */
export function outlineOf(
  table: TableColumns,
  { cercles, regions }: Divisions,
): (row: number) => Area | undefined {
  const cercleOf = outlineFinder(table.day, table.cercle, cercles);
  const regionOf = outlineFinder(table.day, table.region, regions);
  return (row) => {
    const precision = table.placePrecision[row];
    return precision === 3 ? cercleOf(row) : precision === 4 ? regionOf(row) : undefined;
  };
}

/** The outline of a row's code that was in force on its first day. */
function outlineFinder(day: Int32Array, { codes, names }: CodeColumn, areas: readonly Area[]) {
  const byCode = names.map((name) => areas.filter(({ code }) => code === name));
  return (row: number): Area | undefined =>
    byCode[codes[row] ?? 0]?.find((area) => inForce(area, day[row] ?? Number.NaN));
}
