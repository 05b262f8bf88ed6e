import { memoLast } from '../../domain/memo.ts';
import { geodesicKm } from '../geodesic.ts';
import type { LonLat } from '../lon-lat.ts';
import type { NetworkEdge, RoadNetwork } from './road-network.ts';
import { hoursFor, type RoadSpeeds } from './road-speeds.ts';
import { type RoadSnap, snap } from './snap.ts';
import { type Spread, spread } from './spread.ts';

/** Under this, in km, a point is on the road: a metre is finer than any line here. */
const ON_ROAD_KM = 0.001;

/** The way between a point and the nearest place on an open road, off the graph. */
export interface Access {
  readonly point: LonLat;
  readonly snap: RoadSnap;
  /** Travelled: the straight line times the detour factor; 0 on the road. */
  readonly km: number;
  readonly hours: number;
}

/** From a point over the network: `spread.hours` hold the access too. */
export interface Departure {
  readonly access: Access;
  readonly spread: Spread;
}

/** How the end of a journey is come to: from either end of its edge, along the edge, or off the graph. */
export interface Arrival {
  readonly by: 'a' | 'b' | 'edge' | 'off-graph';
  readonly hours: number;
}

/** `null` where no open road is near enough. */
export function accessTo(network: RoadNetwork, point: LonLat, speeds: RoadSpeeds): Access | null {
  const found = snap(network, point, (roadClass) => speeds.kmh[roadClass] > 0);
  if (!found || found.offKm > speeds.mostOffGraphKm) return null;
  const km = found.offKm < ON_ROAD_KM ? 0 : found.offKm * speeds.detourFactor;
  return { point, snap: found, km, hours: hoursFor(speeds, 'off-graph', km) };
}

export function depart(network: RoadNetwork, access: Access, speeds: RoadSpeeds): Departure {
  const edge = network.edges[access.snap.edge];
  if (!edge) return { access, spread: spread(network, [], speeds) };
  const ends = [
    { node: edge.a, hours: access.hours + hoursToEnd(edge, access, 'a', speeds) },
    { node: edge.b, hours: access.hours + hoursToEnd(edge, access, 'b', speeds) },
  ];
  return { access, spread: spread(network, ends, speeds) };
}

/**
 * From a point over the network, `null` where no open road is near enough. The last one is kept: what
 * is reached from a point is asked in more than one way.
 */
export const departFrom = memoLast(
  (network: RoadNetwork, point: LonLat, speeds: RoadSpeeds): Departure | null => {
    const access = accessTo(network, point, speeds);
    return access && depart(network, access, speeds);
  },
);

/** The quickest way to come to the point of `to`; `null` where none leads there. */
export function arrive(
  { edges }: RoadNetwork,
  { access: from, spread: { hours } }: Departure,
  to: Access,
  speeds: RoadSpeeds,
): Arrival | null {
  const edge = edges[to.snap.edge];
  if (!edge) return null;
  const ways: Arrival[] = (['a', 'b'] as const).map((by) => ({
    by,
    hours: (hours[edge[by]] ?? Infinity) + hoursToEnd(edge, to, by, speeds) + to.hours,
  }));
  if (from.snap.edge === to.snap.edge) {
    const along = hoursFor(speeds, edge.class, Math.abs(from.snap.km - to.snap.km));
    ways.push({ by: 'edge', hours: from.hours + along + to.hours });
  }
  // Two points that are nearer to each other than to the roads need none. Farther apart it would be
  // a guess that the land between them can be crossed.
  const straight = straightKm(from, to);
  if (straight <= from.snap.offKm + to.snap.offKm) {
    const km = straight * speeds.detourFactor;
    ways.push({ by: 'off-graph', hours: hoursFor(speeds, 'off-graph', km) });
  }
  const quickest = ways.reduce((best, way) => (way.hours < best.hours ? way : best));
  return quickest.hours === Infinity ? null : quickest;
}

/** Geodesic between the points of two accesses. */
export function straightKm({ point: from }: Access, { point: to }: Access): number {
  return geodesicKm([from.lon, from.lat], [to.lon, to.lat]);
}

/** Along the edge, from the place of the access to one of its ends. */
function hoursToEnd(edge: NetworkEdge, access: Access, end: 'a' | 'b', speeds: RoadSpeeds): number {
  const km = end === 'a' ? access.snap.km : edge.km - access.snap.km;
  return hoursFor(speeds, edge.class, km);
}
