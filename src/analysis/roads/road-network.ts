import type { RoadEdge, RoadGraph } from '../../domain/road-graph.ts';
import { type Box, boxOf } from '../box.ts';
import { lengthsKm } from '../geodesic.ts';

/** An edge ready for search. Lengths are geodesics on WGS 84 along its line. */
export interface NetworkEdge extends RoadEdge {
  readonly km: number;
  /** km from the beginning at each point of the line. */
  readonly kmAt: readonly number[];
  readonly box: Box;
}

/**
 * The road graph ready for search. Each edge `e` is two arcs: `2e` from its beginning to its end and
 * `2e + 1` back, so that the arc against `arc` is `arc ^ 1`.
 */
export interface RoadNetwork {
  readonly nodeCount: number;
  readonly edges: readonly NetworkEdge[];
  /** The node that each arc leads to. */
  readonly heads: Int32Array;
  /** The arcs that leave node `n`: `arcs[firstArc[n]]` up to but not `arcs[firstArc[n + 1]]`. */
  readonly firstArc: Int32Array;
  readonly arcs: Int32Array;
}

/** Makes a graph ready for search; an edge without a line of two points is left out. */
export function roadNetwork({ nodeCount, edges: given }: RoadGraph): RoadNetwork {
  const edges = given.flatMap((edge): NetworkEdge[] => {
    const box = boxOf(edge.line);
    const kmAt = lengthsKm(edge.line);
    const km = kmAt.at(-1);
    return box && km !== undefined && kmAt.length > 1 ? [{ ...edge, km, kmAt, box }] : [];
  });
  const heads = Int32Array.from(edges.flatMap(({ a, b }) => [b, a]));
  const firstArc = new Int32Array(nodeCount + 1);
  const tailOf = (arc: number) => heads[arc ^ 1] ?? 0;
  for (let arc = 0; arc < heads.length; arc++) count(firstArc, tailOf(arc) + 1);
  for (let node = 0; node < nodeCount; node++) count(firstArc, node + 1, firstArc[node]);
  const next = firstArc.slice();
  const arcs = new Int32Array(heads.length);
  for (let arc = 0; arc < heads.length; arc++) {
    const tail = tailOf(arc);
    arcs[next[tail] ?? 0] = arc;
    count(next, tail);
  }
  return { nodeCount, edges, heads, firstArc, arcs };
}

function count(counts: Int32Array, at: number, by = 1): void {
  counts[at] = (counts[at] ?? 0) + by;
}
