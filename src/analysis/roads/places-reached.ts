import type { LonLat } from '../lon-lat.ts';
import {
  type Access,
  type Arrival,
  accessTo,
  arrive,
  type Departure,
  departFrom,
  straightKm,
} from './journey.ts';
import type { RoadNetwork } from './road-network.ts';
import type { RoadSpeeds } from './road-speeds.ts';

/** How one place is reached by the quickest way. */
export interface PlaceReached {
  readonly hours: number;
  /** km of that way, those off the graph among them. */
  readonly km: number;
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
  const departure = departFrom(network, from, speeds);
  if (!departure) return places.map(() => null);
  const { access } = departure;
  const nodeKm = kmToNodes(network, departure);
  return places.map((place) => {
    const to = accessTo(network, place, speeds);
    const arrival = to && arrive(network, departure, to, speeds);
    if (!arrival) return null;
    const { by, hours } = arrival;
    const offGraphKm =
      by === 'off-graph' ? straightKm(access, to) * speeds.detourFactor : access.km + to.km;
    const roadKm = by === 'off-graph' ? 0 : kmOnRoads(network, access, to, by, nodeKm);
    return { hours, km: roadKm + offGraphKm, offGraphKm };
  });
}

function kmOnRoads(
  { edges }: RoadNetwork,
  from: Access,
  to: Access,
  by: Exclude<Arrival['by'], 'off-graph'>,
  nodeKm: (node: number) => number,
): number {
  const edge = edges[to.snap.edge];
  if (!edge) return 0;
  if (by === 'edge') return Math.abs(from.snap.km - to.snap.km);
  return nodeKm(edge[by]) + (by === 'a' ? to.snap.km : edge.km - to.snap.km);
}

/** km on roads by the quickest way to a node that is reached, found from the node backwards. */
function kmToNodes(
  { edges, heads }: RoadNetwork,
  { access: { snap }, spread: { arrivedBy } }: Departure,
): (node: number) => number {
  const known = new Map<number, number>();
  const first = edges[snap.edge];
  function kmTo(node: number): number {
    const before = known.get(node);
    if (before !== undefined) return before;
    const arc = arrivedBy[node] ?? -1;
    const km = arc === -1 ? startKm(node) : kmTo(heads[arc ^ 1] ?? 0) + (edges[arc >> 1]?.km ?? 0);
    known.set(node, km);
    return km;
  }
  /** To an end of the edge of departure; of an edge that comes back to where it began, the nearer. */
  function startKm(node: number): number {
    if (!first) return 0;
    const ways = [
      node === first.a ? snap.km : Infinity,
      node === first.b ? first.km - snap.km : Infinity,
    ];
    return Math.min(...ways);
  }
  return kmTo;
}
