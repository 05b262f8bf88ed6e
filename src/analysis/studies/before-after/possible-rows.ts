import type { Base } from '../../../domain/mission-places.ts';
import { placeShareOf } from '../../honest-counts-place.ts';
import type { Sides } from '../../statistics/before-after.ts';
import type { LeftOutRows, StudyInputs } from '../../study/study.ts';
import { lowerBound } from '../../table-columns.ts';
import { WELL_LOCATED } from './rows-around.ts';

/**
 * Rows of the two sides whose place is too roughly known to count within r, and might lie there:
 * `place-imprecise` where the cercle or the region reaches into the circle, `place-too-rough` where
 * not even that is known.
 */
export function possibleRows(
  { table, mask, places }: StudyInputs,
  { base, radiusKm, sides }: { base: Base; radiusKm: number; sides: Sides },
): LeftOutRows[] {
  const { lon, lat } = base;
  const share = placeShareOf(table, { kind: 'circle', lon, lat, radiusKm }, places);
  const imprecise: number[] = [];
  const rough: number[] = [];
  for (const { from, to } of [sides.before, sides.after]) {
    const end = lowerBound(table.day, to);
    for (let row = lowerBound(table.day, from); row < end; row++) {
      if (mask[row] !== 0 || (table.placePrecision[row] ?? 0) <= WELL_LOCATED) continue;
      const part = share(row);
      if (typeof part === 'string') rough.push(row);
      else if (part > 0) imprecise.push(row);
    }
  }
  const lists = { 'place-imprecise': imprecise, 'place-too-rough': rough };
  return Object.entries(lists)
    .filter(([, rows]) => rows.length > 0)
    .map(([reason, rows]) => ({ reason, rows: Uint32Array.from(rows) }));
}
