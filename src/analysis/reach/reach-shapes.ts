import { difference, feature, featureCollection, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { memoLast } from '../../domain/memo.ts';
import type { Base } from '../../domain/mission-places.ts';
import { circleAround } from '../circle.ts';
import type { LonLat } from '../lon-lat.ts';
import { sphereKm } from '../sphere-distance.ts';
import { type Shape, shape, type Tone } from '../study/drawing.ts';
import { keptReach } from './kept-reach.ts';

/**
 * What lies at most `radiusKm` from any of the centres, overlaps dissolved (`union` of Turf, in the
 * plane of degrees). Only discs that meet are joined; the others stand beside them.
 */
function joined(centres: readonly LonLat[], radiusKm: number): MultiPolygon {
  const polygons = groupsOf(centres, 2 * radiusKm).flatMap((group) => {
    const discs = group.map((centre) => feature(circleAround(centre, radiusKm)));
    const area = discs.length === 1 ? discs[0] : union(featureCollection(discs));
    return area ? polygonsOf(area.geometry) : [];
  });
  return { type: 'MultiPolygon', coordinates: polygons };
}

function polygonsOf(area: Polygon | MultiPolygon): MultiPolygon['coordinates'] {
  return area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
}

/** Points in groups, each within `km` of another one of its group. */
function groupsOf(points: readonly LonLat[], km: number): (readonly LonLat[])[] {
  let groups: (readonly LonLat[])[] = [];
  for (const point of points) {
    const meets = (group: readonly LonLat[]) => group.some((one) => sphereKm(one, point) <= km);
    const met = groups.filter(meets);
    groups = [...groups.filter((group) => !met.includes(group)), [...met.flat(), point]];
  }
  return groups;
}

const reachOf = keptReach((centres, radiusKm): MultiPolygon | null =>
  centres.length > 0 ? joined(centres, radiusKm) : null,
);

/** Kept for the last two, which `reachOf` keeps. */
const without = memoLast(
  (whole: MultiPolygon, shared: MultiPolygon) =>
    difference(featureCollection([feature(whole), feature(shared)]))?.geometry,
);

/** The reach of the bases as one area with its edge; none where there is none. */
export function reachShapes(bases: readonly Base[], radiusKm: number, tone: Tone): Shape[] {
  const area = reachOf(bases, radiusKm);
  return area ? [shape(area, { role: 'edge', tone })] : [];
}

/** What only the first bases reach, as one area with its edge. */
export function lostShapes(
  bases: readonly Base[],
  others: readonly Base[],
  radiusKm: number,
): Shape[] {
  const whole = reachOf(bases, radiusKm);
  // Those farther away share nothing with it.
  const near = others.filter((other) =>
    bases.some((base) => sphereKm(base, other) <= 2 * radiusKm),
  );
  const shared = reachOf(near, radiusKm);
  const area = whole && shared ? without(whole, shared) : whole;
  return area ? [shape(area, { role: 'edge', tone: 'loss' })] : [];
}

/** Rings round each base, at its northern point the km. */
export function ringShapes(bases: readonly LonLat[], radii: readonly number[]): Shape[] {
  return bases.flatMap((base) =>
    radii.flatMap((radiusKm) => {
      const ring = circleAround(base, radiusKm);
      // Turf begins a circle in the north.
      const north = ring.coordinates[0]?.[0] ?? [base.lon, base.lat];
      const label = { en: `${radiusKm} km`, fr: `${radiusKm} km` };
      return [
        shape(ring, { role: 'ring', tone: 'quiet' }),
        shape({ type: 'Point', coordinates: north }, { role: 'label', tone: 'quiet', label }),
      ];
    }),
  );
}

/** Small points, each place once; none without points. */
export function dotShapes(points: readonly LonLat[], tone: Tone): Shape[] {
  const places = new Map(points.map(({ lon, lat }) => [`${lon} ${lat}`, [lon, lat]]));
  if (places.size === 0) return [];
  return [shape({ type: 'MultiPoint', coordinates: [...places.values()] }, { role: 'dot', tone })];
}
