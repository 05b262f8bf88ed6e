import { memoLast } from '../../../domain/memo.ts';
import type { Route, RouteLeg } from '../../../domain/mission-places.ts';
import type { RoadGraph } from '../../../domain/road-graph.ts';
import type { LonLat } from '../../lon-lat.ts';
import type { RoadRoute } from '../../roads/road-route.ts';
import type { PatrolParams } from '../patrol/patrol-params.ts';
import { keptPatrolRoute, type PatrolRoute } from '../patrol/patrol-route.ts';
import { DRAWN_ROUTE } from './exposure-params.ts';

/** A route that a person has drawn, as one among the others. Its lines are pieces of one way and source. */
export interface DrawnRoute extends Route {
  /** What it goes through, numbered from 1 in `legs`, where a piece that ends at none of them has no name. */
  readonly points: readonly LonLat[];
}

/**
 * The route over the roads that "Patrol sketch" makes of the parameters; `null` where there is no way.
 * The last one is kept: its lines are the same object while the parameters are equal, so that what is
 * near them is sought once. `lengthKm` is travelled, on WGS 84, detours off the graph included.
 */
export function drawnRoute(roads: RoadGraph, params: PatrolParams): DrawnRoute | null {
  return madeOf(keptPatrolRoute(roads, params));
}

const madeOf = memoLast(({ points, stretches, legs }: PatrolRoute): DrawnRoute | null => {
  if (!stretches) return null;
  const sum = (of: (route: RoadRoute) => number) =>
    stretches.reduce((total, stretch) => total + of(stretch), 0);
  const lengthKm = sum(({ km }) => km);
  const unknownKm = sum(({ offGraphKm, schematicKm }) => offGraphKm + schematicKm);
  return {
    id: DRAWN_ROUTE,
    name: DRAWN_ROUTE,
    via: [],
    lengthKm,
    realRoadShare: lengthKm > 0 ? 1 - unknownKm / lengthKm : 0,
    legs: stretches.flatMap(legsOf),
    lines: legs.map(({ line }) => line),
    points: points.map(({ at }) => at),
  };
});

function legsOf({ legs }: RoadRoute, stretch: number): RouteLeg[] {
  return legs.map(({ way, km }, i) => ({
    from: i === 0 ? String(stretch + 1) : '',
    to: i === legs.length - 1 ? String(stretch + 2) : '',
    km,
    schematic: way === 'schematic' || way === 'off-graph',
  }));
}
