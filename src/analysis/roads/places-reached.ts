import type { LonLat } from '../lon-lat.ts';
import { accessTo, arrive, depart, straightKm } from './journey.ts';
import type { RoadNetwork } from './road-network.ts';
import type { RoadSpeeds } from './road-speeds.ts';

/** How one place is reached by the quickest way. */
export interface PlaceReached {
  readonly hours: number;
  /** km of that way off the graph at either end, detour included. */
  readonly offGraphKm: number;
}

/**
 * How each of the places is reached from the point, in the order of the places; `null` where it is
 * not: the place or the point is far from every open road, or no open road joins them.
 */
export function placesReached(
  network: RoadNetwork,
  from: LonLat,
  places: readonly LonLat[],
  speeds: RoadSpeeds,
): (PlaceReached | null)[] {
  const access = accessTo(network, from, speeds);
  if (!access) return places.map(() => null);
  const departure = depart(network, access, speeds);
  return places.map((place) => {
    const to = accessTo(network, place, speeds);
    const arrival = to && arrive(network, departure, to, speeds);
    if (!arrival) return null;
    const { by, hours } = arrival;
    const offGraphKm =
      by === 'off-graph' ? straightKm(access, to) * speeds.detourFactor : access.km + to.km;
    return { hours, offGraphKm };
  });
}
