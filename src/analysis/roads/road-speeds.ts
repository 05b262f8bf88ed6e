import type { RoadClass } from '../../domain/road-graph.ts';

/** How a stretch is travelled: on a road of the graph, or off it in a straight line. */
export type Way = RoadClass | 'off-graph';

/** What travel by road is reckoned with: parameters of a person, not facts. */
export interface RoadSpeeds {
  /** km/h by way; 0 closes it. */
  readonly kmh: Readonly<Record<Way, number>>;
  /** km travelled for each km of straight line off the graph; at least 1. */
  readonly detourFactor: number;
  /** A point farther than this from every road, in a straight line, is out of reach. */
  readonly mostOffGraphKm: number;
}

/**
 * Where the panel starts: a loaded column by day that halts for nothing. Chosen for this atlas to be
 * sober, not measured and of no source; the rains, checkpoints and the state of a road are not in it.
 */
export const DEFAULT_ROAD_SPEEDS: RoadSpeeds = {
  kmh: { main: 40, track: 25, connector: 20, schematic: 20, 'off-graph': 10 },
  detourFactor: 1.3,
  mostOffGraphKm: 100,
};

/** Hours for `km` that are travelled; `Infinity` where the way is closed. */
export function hoursFor(speeds: RoadSpeeds, way: Way, km: number): number {
  if (km === 0) return 0;
  const kmh = speeds.kmh[way];
  return kmh > 0 ? km / kmh : Infinity;
}
