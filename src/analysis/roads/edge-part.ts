import type { RoadLine } from '../../domain/road-graph.ts';
import type { NetworkEdge } from './road-network.ts';

/** For indexes that no line lacks. */
const NOWHERE = [Number.NaN, Number.NaN] as const;

/**
 * The part of an edge's line between two places on it, given in km from its beginning. It runs from
 * the first to the second, also where that is against the edge.
 */
export function edgePart(edge: NetworkEdge, fromKm: number, toKm: number): RoadLine {
  if (fromKm > toKm) return edgePart(edge, toKm, fromKm).toReversed();
  const between = edge.line.filter((_, i) => {
    const km = edge.kmAt[i] ?? 0;
    return km > fromKm && km < toKm;
  });
  return [placeAt(edge, fromKm), ...between, placeAt(edge, toKm)];
}

/** The place at so many km along the edge. */
function placeAt({ line, kmAt }: NetworkEdge, km: number): RoadLine[number] {
  const i = kmAt.findIndex((at) => at >= km);
  if (i <= 0) return line.at(i) ?? NOWHERE;
  const [before = 0, after = 0] = [kmAt[i - 1], kmAt[i]];
  return pointOn(line, i, (km - before) / (after - before));
}

/**
 * The place at a share of segment `i`, which runs from point `i - 1` to point `i` of the line: by its
 * degrees, which on a few km is no way from the geodesic.
 */
export function pointOn(line: RoadLine, i: number, share: number): RoadLine[number] {
  const [[lon, lat], end] = [line[i - 1] ?? NOWHERE, line[i] ?? NOWHERE];
  // The end itself, not what rounding makes of it.
  return share === 1 ? end : [lon + (end[0] - lon) * share, lat + (end[1] - lat) * share];
}
