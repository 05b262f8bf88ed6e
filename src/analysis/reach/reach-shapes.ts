import { difference, feature, featureCollection, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { memoFew } from '../../domain/memo.ts';
import type { Base } from '../../domain/mission-places.ts';
import { circleAround } from '../circle.ts';
import type { LonLat } from '../lon-lat.ts';
import { type Shape, shape, type Tone } from '../study/drawing.ts';

type Reach = Polygon | MultiPolygon;

/**
 * What lies at most `radiusKm` from any of the centres, overlaps dissolved (`union` of Turf, in the
 * plane of degrees); `null` without a centre. Slow for a map of its own: only in the worker.
 */
function joined(centres: readonly LonLat[], radiusKm: number): Reach | null {
  const discs = centres.map((centre) => feature(circleAround(centre, radiusKm)));
  const [first, ...others] = discs;
  if (!first) return null;
  if (others.length === 0) return first.geometry;
  return union(featureCollection(discs))?.geometry ?? null;
}

const keptReach = memoFew(
  (key: string) => {
    // The seam: the key is made of these two below.
    const [centres, radiusKm] = JSON.parse(key) as [LonLat[], number];
    return joined(centres, radiusKm);
  },
  // Bases come and go one by one while a window is dragged; the radius is tried to and fro.
  16,
);

function reachOf(centres: readonly LonLat[], radiusKm: number): Reach | null {
  return keptReach(JSON.stringify([centres.map(({ lon, lat }) => ({ lon, lat })), radiusKm]));
}

/** What lies within reach of the first bases and of none of the others. */
function onlyReachOf(
  bases: readonly LonLat[],
  others: readonly LonLat[],
  radiusKm: number,
): Reach | null {
  const whole = reachOf(bases, radiusKm);
  const shared = reachOf(others, radiusKm);
  if (!whole || !shared) return whole;
  return difference(featureCollection([feature(whole), feature(shared)]))?.geometry ?? null;
}

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
  const area = onlyReachOf(bases, others, radiusKm);
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
