import type { RoadLine, RoadSource } from '../../domain/road-graph.ts';
import type { LonLat } from '../lon-lat.ts';
import { edgePart } from './edge-part.ts';
import {
  type Access,
  type Arrival,
  accessTo,
  arrive,
  type Departure,
  depart,
  straightKm,
} from './journey.ts';
import type { RoadNetwork } from './road-network.ts';
import { hoursFor, type RoadSpeeds, type Way } from './road-speeds.ts';

/** A piece of a route of one way and source. */
export interface RoadRouteLeg {
  /** In the direction of travel. Off the graph a straight line, shorter than the `km` travelled. */
  readonly line: RoadLine;
  readonly way: Way;
  /** `null` off the graph. */
  readonly source: RoadSource | null;
  readonly km: number;
  readonly hours: number;
}

/** An illustrative route over the road graph. */
export interface RoadRoute {
  readonly legs: readonly RoadRouteLeg[];
  readonly km: number;
  readonly hours: number;
  /** Of `km`, those off the graph, detour included. */
  readonly offGraphKm: number;
  /** Of `km`, those on straight lines between towns, where no road geometry is known. */
  readonly schematicKm: number;
}

/** Why there is no route: a point far from every open road, or no open road between the two. */
export type NoRoute = 'far-from-roads' | 'not-joined' | 'too-few-points';

export type RoadRouteResult =
  | { readonly route: RoadRoute; readonly reason: null }
  /** `stretch` counts from 0: the part between the first and the second point. */
  | { readonly route: null; readonly reason: NoRoute; readonly stretch: number };

/** The quickest route between two points. With equal speeds that is the shortest. */
export function routeBetween(
  network: RoadNetwork,
  from: LonLat,
  to: LonLat,
  speeds: RoadSpeeds,
): RoadRouteResult {
  return routeThrough(network, [from, to], speeds);
}

/**
 * The quickest route that comes to each of the points in turn, also where one lies off the road: then
 * it goes there and back.
 */
export function routeThrough(
  network: RoadNetwork,
  points: readonly LonLat[],
  speeds: RoadSpeeds,
): RoadRouteResult {
  if (points.length < 2) return { route: null, reason: 'too-few-points', stretch: 0 };
  const accesses = points.map((point) => accessTo(network, point, speeds));
  const legs: RoadRouteLeg[] = [];
  for (const [stretch, to] of accesses.slice(1).entries()) {
    const from = accesses[stretch];
    if (!from || !to) return { route: null, reason: 'far-from-roads', stretch };
    const departure = depart(network, from, speeds);
    const arrival = arrive(network, departure, to, speeds);
    if (!arrival) return { route: null, reason: 'not-joined', stretch };
    legs.push(...legsOf(network, departure, arrival, to, speeds));
  }
  const kmOf = (isPart: (leg: RoadRouteLeg) => boolean) =>
    legs.filter(isPart).reduce((sum, leg) => sum + leg.km, 0);
  const route: RoadRoute = {
    legs,
    km: kmOf(() => true),
    hours: legs.reduce((sum, leg) => sum + leg.hours, 0),
    offGraphKm: kmOf(({ way }) => way === 'off-graph'),
    schematicKm: kmOf(({ way }) => way === 'schematic'),
  };
  return { route, reason: null };
}

/** A part of an edge, in km from its beginning, in the direction of travel. */
interface Part {
  readonly edge: number;
  readonly fromKm: number;
  readonly toKm: number;
}

function legsOf(
  network: RoadNetwork,
  departure: Departure,
  arrival: Arrival,
  to: Access,
  speeds: RoadSpeeds,
): RoadRouteLeg[] {
  const from = departure.access;
  if (arrival.by === 'off-graph') {
    const km = straightKm(from, to) * speeds.detourFactor;
    return offGraph(from.point, to.point, km, speeds);
  }
  return [
    ...offGraph(from.point, from.snap.at, from.km, speeds),
    ...onRoads(network, partsOf(network, departure, arrival.by, to), speeds),
    ...offGraph(to.snap.at, to.point, to.km, speeds),
  ];
}

/** A straight leg; none where nothing is to be travelled. */
function offGraph(from: LonLat, to: LonLat, km: number, speeds: RoadSpeeds): RoadRouteLeg[] {
  if (km === 0) return [];
  const line: RoadLine = [
    [from.lon, from.lat],
    [to.lon, to.lat],
  ];
  return [{ line, way: 'off-graph', source: null, km, hours: hoursFor(speeds, 'off-graph', km) }];
}

/** The parts of edges from the departure to the place of `to`, found from its end backwards. */
function partsOf(
  { edges, heads }: RoadNetwork,
  { access: from, spread: { arrivedBy } }: Departure,
  by: 'a' | 'b' | 'edge',
  to: Access,
): Part[] {
  const [first, last] = [edges[from.snap.edge], edges[to.snap.edge]];
  if (!first || !last) return [];
  if (by === 'edge') {
    return [{ edge: to.snap.edge, fromKm: from.snap.km, toKm: to.snap.km }];
  }
  const parts: Part[] = [
    { edge: to.snap.edge, fromKm: by === 'a' ? 0 : last.km, toKm: to.snap.km },
  ];
  let node = last[by];
  for (let arc = arrivedBy[node] ?? -1; arc !== -1; arc = arrivedBy[node] ?? -1) {
    const km = edges[arc >> 1]?.km ?? 0;
    const isForward = arc % 2 === 0;
    parts.push({ edge: arc >> 1, fromKm: isForward ? 0 : km, toKm: isForward ? km : 0 });
    node = heads[arc ^ 1] ?? 0;
  }
  // Both ends of an edge that comes back to where it began are this node: the nearer one was taken.
  const isStart = first.a === first.b ? from.snap.km * 2 <= first.km : node === first.a;
  parts.push({ edge: from.snap.edge, fromKm: from.snap.km, toKm: isStart ? 0 : first.km });
  return parts.reverse();
}

/** One leg for all parts in a row that are of one class and source. */
function onRoads(
  { edges }: RoadNetwork,
  parts: readonly Part[],
  speeds: RoadSpeeds,
): RoadRouteLeg[] {
  const legs: RoadRouteLeg[] = [];
  for (const { edge: index, fromKm, toKm } of parts) {
    const edge = edges[index];
    if (!edge || fromKm === toKm) continue;
    const line = edgePart(edge, fromKm, toKm);
    const km = Math.abs(toKm - fromKm);
    const hours = hoursFor(speeds, edge.class, km);
    const before = legs.at(-1);
    if (before?.way === edge.class && before.source === edge.source) {
      legs[legs.length - 1] = {
        ...before,
        line: [...before.line, ...line.slice(1)],
        km: before.km + km,
        hours: before.hours + hours,
      };
    } else legs.push({ line, way: edge.class, source: edge.source, km, hours });
  }
  return legs;
}
