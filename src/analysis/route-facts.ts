import { length } from '@turf/turf';
import type { Route } from '../domain/mission-places.ts';
import type { EventTable } from './event-table.ts';
import type { FoundRows } from './found-rows.ts';
import type { Lines } from './line-distance.ts';
import { withinOfLines } from './within.ts';

export interface RouteFacts {
  /** Length of the line as drawn, which may differ from the `lengthKm` that the data state. */
  readonly drawnKm: number;
  readonly near: FoundRows;
  /** Incidents within the distance for each 100 km drawn; `null` for a route without a length. */
  readonly per100Km: number | null;
}

/** Length of lines in km: great circles on Turf's sphere, radius 6371.0088 km. */
export function lengthKm(lines: Lines): number {
  const coordinates = lines.map((line) => line.map(([lon, lat]) => [lon, lat]));
  return length({
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiLineString', coordinates },
  });
}

/**
 * How exposed a route is: of the given rows, those at most `radiusKm` from its line. Routes share
 * roads, so an incident may count for several of them: never add routes up.
 */
export function routeFacts(
  table: EventTable,
  rows: Iterable<number>,
  route: Pick<Route, 'lines'>,
  radiusKm: number,
): RouteFacts {
  const drawnKm = lengthKm(route.lines);
  const near = withinOfLines(table, rows, route.lines, radiusKm);
  return { drawnKm, near, per100Km: drawnKm > 0 ? (near.count / drawnKm) * 100 : null };
}
