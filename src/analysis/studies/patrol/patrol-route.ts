import { memoLast, memoValue } from '../../../domain/memo.ts';
import type { RoadGraph } from '../../../domain/road-graph.ts';
import type { LonLat } from '../../lon-lat.ts';
import type { RoadNetwork } from '../../roads/road-network.ts';
import {
  type NoRoute,
  type RoadRoute,
  type RoadRouteLeg,
  routeBetween,
} from '../../roads/road-route.ts';
import { snap } from '../../roads/snap.ts';
import { networkOf } from '../by-road/network-of.ts';
import type { PatrolParams } from './patrol-params.ts';

/** A drawn point, and where the route goes through. */
export interface PatrolPoint {
  /** On the road where one is near enough, else the drawn point itself. */
  readonly at: LonLat;
  readonly isOnRoad: boolean;
  /** From the drawn point to the nearest road; `null` where there is no road at all. */
  readonly offKm: number | null;
}

/** A drawn route over the road graph: one route for each two points in a row. */
export interface PatrolRoute {
  readonly points: readonly PatrolPoint[];
  /** `null` where a stretch has no route. */
  readonly stretches: readonly RoadRoute[] | null;
  /** Those of all stretches, in order of travel. */
  readonly legs: readonly RoadRouteLeg[];
  readonly reason: NoRoute | null;
  /** The stretch without a route, from 0. */
  readonly failedStretch: number | null;
}

/**
 * The quickest route through the points in turn, each first moved onto the road that is near. The last
 * one is kept: it is the same object while the parameters are equal, whatever the window.
 */
export function keptPatrolRoute(roads: RoadGraph, params: PatrolParams): PatrolRoute {
  return routeOver(roads)(params);
}

const routeOver = memoLast((roads: RoadGraph) =>
  memoValue((params: PatrolParams) => patrolRoute(networkOf(roads), params), 1),
);

function patrolRoute(
  network: RoadNetwork,
  { points: drawn, snapKm, speeds }: PatrolParams,
): PatrolRoute {
  const points = drawn.map((point): PatrolPoint => {
    const found = snap(network, point, (roadClass) => speeds.kmh[roadClass] > 0);
    const isOnRoad = found !== null && found.offKm <= snapKm;
    return { at: isOnRoad ? found.at : point, isOnRoad, offKm: found?.offKm ?? null };
  });
  const none = { points, stretches: null, legs: [] };
  if (points.length < 2) return { ...none, reason: 'too-few-points', failedStretch: null };
  const stretches: RoadRoute[] = [];
  for (const [i, { at: to }] of points.slice(1).entries()) {
    const { route, reason } = routeBetween(network, points[i]?.at ?? to, to, speeds);
    if (!route) return { ...none, reason, failedStretch: i };
    stretches.push(route);
  }
  const legs = stretches.flatMap((stretch) => stretch.legs);
  return { points, stretches, legs, reason: null, failedStretch: null };
}
