import { memoLast } from '../../../domain/memo.ts';
import type { LonLat } from '../../lon-lat.ts';
import { roadNetwork } from '../../roads/road-network.ts';
import type { RoadRouteLeg } from '../../roads/road-route.ts';
import { snap } from '../../roads/snap.ts';

/** A place beside a route. */
export interface Passed<Place> {
  readonly place: Place;
  /** From the nearest place on the route, geodesic on WGS 84. */
  readonly offKm: number;
  /** Travelled from the beginning of the route to there. */
  readonly atKm: number;
}

/**
 * The legs as a network: the nearest place on a line is found as the nearest place on a road is. Kept
 * for the last list.
 */
const networkAlong = memoLast((legs: readonly RoadRouteLeg[]) => {
  const edges = legs.map(
    ({ line }) => ({ a: 0, b: 0, class: 'main', source: 'osm', line }) as const,
  );
  return roadNetwork({ nodeCount: 1, edges });
});

/**
 * The places at most `withinKm` from a route, in order of travel; one that is passed twice stands where
 * the route is nearest to it.
 */
export function placesPassed<Place extends LonLat>(
  legs: readonly RoadRouteLeg[],
  places: readonly Place[],
  withinKm: number,
): Passed<Place>[] {
  const network = networkAlong(legs);
  if (network.edges.length < legs.length) return [];
  const starts = legs.map((_, i) => legs.slice(0, i).reduce((sum, { km }) => sum + km, 0));
  return places
    .flatMap((place): Passed<Place>[] => {
      const found = snap(network, place);
      const leg = legs[found?.edge ?? -1];
      if (!found || !leg || found.offKm > withinKm) return [];
      // Off the graph more km are travelled than the line is long.
      const share = found.km / (network.edges[found.edge]?.km || 1);
      return [{ place, offKm: found.offKm, atKm: (starts[found.edge] ?? 0) + share * leg.km }];
    })
    .sort((one, other) => one.atKm - other.atKm);
}
