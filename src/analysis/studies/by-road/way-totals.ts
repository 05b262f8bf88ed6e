import type { RoadSource } from '../../../domain/road-graph.ts';
import type { RoadRoute, RoadRouteLeg } from '../../roads/road-route.ts';
import type { Way } from '../../roads/road-speeds.ts';

/** How much of a route is of one way and source. */
export interface WayTotal {
  readonly way: Way;
  /** `null` off the graph. */
  readonly source: RoadSource | null;
  readonly km: number;
  readonly hours: number;
}

/** A route without its lines. */
export interface RouteTotals
  extends Pick<RoadRoute, 'km' | 'hours' | 'offGraphKm' | 'schematicKm'> {
  /** The longest first. */
  readonly ways: readonly WayTotal[];
}

/** Adds up routes that follow each other. */
export function totalsOf(routes: readonly RoadRoute[]): RouteTotals {
  const sum = (of: (route: RoadRoute) => number) =>
    routes.reduce((total, route) => total + of(route), 0);
  return {
    km: sum(({ km }) => km),
    hours: sum(({ hours }) => hours),
    offGraphKm: sum(({ offGraphKm }) => offGraphKm),
    schematicKm: sum(({ schematicKm }) => schematicKm),
    ways: waysOf(routes.flatMap(({ legs }) => legs)),
  };
}

function waysOf(legs: readonly RoadRouteLeg[]): WayTotal[] {
  const totals = new Map<string, WayTotal>();
  for (const { way, source, km, hours } of legs) {
    const key = `${way} ${source}`;
    const known = totals.get(key);
    totals.set(key, {
      way,
      source,
      km: (known?.km ?? 0) + km,
      hours: (known?.hours ?? 0) + hours,
    });
  }
  return [...totals.values()].sort((one, other) => other.km - one.km);
}
