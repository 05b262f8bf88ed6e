import { memoLast } from '../../domain/memo.ts';
import type { Area } from '../../domain/mission-places.ts';
import { boxOf, ringsOf } from '../box.ts';
import { EARTH_RADIUS_KM, type LonLat, toDegrees, toRadians } from '../lon-lat.ts';
import { keptReach } from './kept-reach.ts';

/** Height of a strip in degrees, 0.56 km. */
const HEIGHT = 0.005;

/** Areas cut into strips from west to east. */
export interface LandStrips {
  readonly south: number;
  readonly count: number;
  /** By area and strip, the degrees of longitude at which the strip's middle goes in and out. */
  readonly edges: readonly (readonly (readonly number[])[])[];
  /** Of each area, on Turf's sphere. */
  readonly km2: readonly number[];
}

/** Cuts areas into strips; sides are straight in degrees, as GeoJSON has them. Kept for the last list. */
export const landStrips = memoLast((areas: readonly Pick<Area, 'geometry'>[]): LandStrips => {
  const box = boxOf(areas.flatMap(({ geometry }) => ringsOf(geometry).flat()));
  const south = box?.[1] ?? 0;
  const count = box ? Math.ceil((box[3] - south) / HEIGHT) : 0;
  const edges = areas.map((area) => edgesOf(area, south, count));
  const km2 = edges.map((area) =>
    area.reduce((sum, strip, i) => sum + lengthOf(strip) * perDegree(south, i), 0),
  );
  return { south, count, edges, km2 };
});

function edgesOf({ geometry }: Pick<Area, 'geometry'>, south: number, count: number): number[][] {
  const edges = Array.from({ length: count }, (): number[] => []);
  for (const ring of ringsOf(geometry)) {
    ring.slice(1).forEach(([lon = 0, lat = 0], i) => {
      const [lonBefore = 0, latBefore = 0] = ring[i] ?? [];
      const [low, high] = lat < latBefore ? [lat, latBefore] : [latBefore, lat];
      const first = Math.max(0, Math.ceil((low - south) / HEIGHT - 0.5));
      for (let strip = first; strip < count; strip++) {
        const middle = south + (strip + 0.5) * HEIGHT;
        if (middle >= high) break;
        const share = (middle - latBefore) / (lat - latBefore);
        edges[strip]?.push(lonBefore + share * (lon - lonBefore));
      }
    });
  }
  for (const strip of edges) strip.sort((a, b) => a - b);
  return edges;
}

/**
 * Km² of each area within `radiusKm` of any of the centres, overlaps once: in each strip the stretches
 * that the circles cut out of its middle, on Turf's sphere. For radii from 10 km within 0.5 %,
 * of 1 km within 8 %. Kept for the last strips.
 */
export function coveredKm2(
  strips: LandStrips,
  centres: readonly LonLat[],
  radiusKm: number,
): readonly number[] {
  return keptKm2(strips)(centres, radiusKm);
}

const keptKm2 = memoLast((strips: LandStrips) =>
  keptReach((centres, radiusKm) => measured(strips, centres, radiusKm)),
);

function measured(strips: LandStrips, centres: readonly LonLat[], radiusKm: number): number[] {
  const sums = strips.edges.map(() => 0);
  const reach = toDegrees(radiusKm / EARTH_RADIUS_KM);
  for (let strip = 0; strip < strips.count; strip++) {
    const lat = strips.south + (strip + 0.5) * HEIGHT;
    const near = centres.filter((centre) => Math.abs(centre.lat - lat) < reach);
    if (near.length === 0) continue;
    const reached = mergedStretches(near, radiusKm, lat);
    const km2 = perDegree(strips.south, strip);
    for (let i = 0; i < sums.length; i++) {
      const edges = strips.edges[i]?.[strip];
      if (edges?.length) sums[i] = (sums[i] ?? 0) + commonLength(edges, reached) * km2;
    }
  }
  return sums;
}

/** Km² of a strip's part that is one degree of longitude long. */
function perDegree(south: number, strip: number): number {
  const low = toRadians(south + strip * HEIGHT);
  const high = toRadians(south + (strip + 1) * HEIGHT);
  return EARTH_RADIUS_KM ** 2 * (Math.sin(high) - Math.sin(low)) * toRadians(1);
}

/** From where to where the parallel lies in the circles: ascending pairs that do not touch. */
function mergedStretches(centres: readonly LonLat[], radiusKm: number, lat: number): number[] {
  const cosReach = Math.cos(radiusKm / EARTH_RADIUS_KM);
  const y = toRadians(lat);
  const stretches = centres.flatMap((centre): (readonly [number, number])[] => {
    const at = toRadians(centre.lat);
    // Law of cosines: the longitude aside of the centre at which the distance is the radius.
    const cosAside = (cosReach - Math.sin(at) * Math.sin(y)) / (Math.cos(at) * Math.cos(y));
    if (cosAside >= 1) return [];
    const aside = toDegrees(Math.acos(Math.max(-1, cosAside)));
    return [[centre.lon - aside, centre.lon + aside]];
  });
  const merged: number[] = [];
  for (const [from, to] of stretches.sort(([a], [b]) => a - b)) {
    const end = merged.at(-1);
    if (end !== undefined && from <= end) merged[merged.length - 1] = Math.max(end, to);
    else merged.push(from, to);
  }
  return merged;
}

function lengthOf(edges: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < edges.length; i += 2) sum += (edges[i] ?? 0) - (edges[i - 1] ?? 0);
  return sum;
}

/** Length that two lists of stretches share. */
function commonLength(one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < one.length; i += 2) {
    for (let j = 1; j < other.length; j += 2) {
      const from = Math.max(one[i - 1] ?? 0, other[j - 1] ?? 0);
      const to = Math.min(one[i] ?? 0, other[j] ?? 0);
      if (to > from) sum += to - from;
    }
  }
  return sum;
}
