import type { Route } from '../domain/mission-places.ts';
import { lineRuler } from './line-distance.ts';
import type { LonLat } from './lon-lat.ts';

export interface NearestRoute {
  readonly route: Route;
  /** From the point to the line as drawn, on Turf's sphere (radius 6371.0088 km). */
  readonly km: number;
}

/**
 * The route nearest to the point, `null` when there is none. Routes are illustrative and may share
 * roads: equal distances go to the shorter route, then to the one listed first.
 */
export function nearestRoute(at: LonLat, routes: readonly Route[]): NearestRoute | null {
  let nearest: NearestRoute | null = null;
  for (const route of routes) {
    const km = lineRuler(route.lines)(at, nearest?.km);
    if (km === Infinity) continue;
    const tie = nearest && km === nearest.km && route.lengthKm >= nearest.route.lengthKm;
    if (!tie) nearest = { route, km };
  }
  return nearest;
}
