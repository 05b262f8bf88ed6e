import { booleanPointInPolygon } from '@turf/turf';
import { memoWeak } from '../../../domain/memo.ts';
import type { Area, Base } from '../../../domain/mission-places.ts';
import { outlineOf } from '../../honest-counts-place.ts';
import { type Lines, lineRuler } from '../../line-distance.ts';
import type { LonLat } from '../../lon-lat.ts';
import type { Sides } from '../../statistics/before-after.ts';
import { leftOutLists } from '../../study/left-out-lists.ts';
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
  const outlineAt = outlineOf(table, places);
  const reaches = reachOf(base, radiusKm);
  const imprecise: number[] = [];
  const rough: number[] = [];
  for (const { from, to } of [sides.before, sides.after]) {
    const end = lowerBound(table.day, to);
    for (let row = lowerBound(table.day, from); row < end; row++) {
      const precision = table.placePrecision[row] ?? 0;
      if (mask[row] !== 0 || precision <= WELL_LOCATED) continue;
      const outline = outlineAt(row);
      if (!outline) rough.push(row);
      else if (reaches(outline.geometry)) imprecise.push(row);
    }
  }
  return leftOutLists({ 'place-imprecise': imprecise, 'place-too-rough': rough });
}

type Geometry = Area['geometry'];

/** Does an outline have ground in common with the circle? Asked once for each outline. */
function reachOf(at: LonLat, radiusKm: number): (outline: Geometry) => boolean {
  const known = new Map<Geometry, boolean>();
  return (outline) => {
    const told = known.get(outline);
    if (told !== undefined) return told;
    const found =
      rulerOf(outline)(at, radiusKm) <= radiusKm ||
      booleanPointInPolygon([at.lon, at.lat], outline);
    known.set(outline, found);
    return found;
  };
}

const rulerOf = memoWeak((outline: Geometry) => {
  const rings = outline.type === 'Polygon' ? outline.coordinates : outline.coordinates.flat();
  const lines: Lines = rings.map((ring) =>
    ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]),
  );
  return lineRuler(lines);
});
