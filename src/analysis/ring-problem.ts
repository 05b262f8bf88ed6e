import { kinks } from '@turf/turf';
import type { Polygon, Position } from 'geojson';
import type { Problem } from '../domain/problem.ts';

function problem(code: string, at?: string): Problem {
  return { code, severity: 'error', ...(at === undefined ? {} : { at }) };
}

/**
 * What makes a drawn area useless, `null` when nothing does. `area-position`: a position that is not
 * on the globe; `area-open`: a ring that does not end where it begins; `area-too-small`: fewer than
 * three different corners, or all of them in a line; `area-crosses-itself`: rings that cross or touch,
 * with the first such place in `at` as `lon, lat`. O(corners²), for rings drawn by hand.
 */
export function ringProblem(area: Polygon): Problem | null {
  if (area.coordinates.length === 0) return problem('area-too-small');
  for (const ring of area.coordinates) {
    const off = ring.find((position) => !isOnGlobe(position));
    if (off) return problem('area-position', off.join(', '));
    if (!same(ring[0], ring.at(-1))) return problem('area-open', ring[0]?.join(', '));
  }
  // Turf takes two clicks on one spot for a crossing, so each corner goes in once.
  const rings = area.coordinates.map(withoutRepeats);
  if (rings.some((ring) => ring.length < 4 || isFlat(ring))) return problem('area-too-small');
  const crossing = kinks({ type: 'Polygon', coordinates: rings }).features[0];
  if (!crossing) return null;
  const at = crossing.geometry.coordinates.map((degrees) => degrees.toFixed(4)).join(', ');
  return problem('area-crosses-itself', at);
}

function isOnGlobe([lon = Number.NaN, lat = Number.NaN]: Position): boolean {
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90;
}

function same(one: Position | undefined, other: Position | undefined): boolean {
  return one?.[0] === other?.[0] && one?.[1] === other?.[1];
}

function withoutRepeats(ring: readonly Position[]): Position[] {
  return ring.filter((position, i) => i === 0 || !same(position, ring[i - 1]));
}

function isFlat([first = [], second = [], ...others]: readonly Position[]): boolean {
  const [x0 = 0, y0 = 0] = first;
  const [x1 = 0, y1 = 0] = second;
  return others.every(([x = 0, y = 0]) => (x1 - x0) * (y - y0) === (x - x0) * (y1 - y0));
}
