import FlatQueue from 'flatqueue';
import type { RoadNetwork } from './road-network.ts';
import { hoursFor, type RoadSpeeds } from './road-speeds.ts';

/** The least hours to each node, `Infinity` where it is not reached. */
export interface Spread {
  readonly hours: Float64Array;
  /** The arc by which each node was reached, -1 where travel began or did not come. */
  readonly arrivedBy: Int32Array;
}

/**
 * Spreads from the seeds over the whole network: Dijkstra's algorithm (Numerische Mathematik 1, 1959)
 * with the time by road as length. Written here, on the heap of `flatqueue`, because reach needs the
 * hours to every node: the libraries for the shortest path between two nodes keep those to themselves.
 * On a few hundred nodes one such spread is quick enough to serve as the search for a route too.
 */
export function spread(
  { nodeCount, edges, heads, firstArc, arcs }: RoadNetwork,
  seeds: readonly { readonly node: number; readonly hours: number }[],
  speeds: RoadSpeeds,
): Spread {
  const hours = new Float64Array(nodeCount).fill(Infinity);
  const arrivedBy = new Int32Array(nodeCount).fill(-1);
  const queue = new FlatQueue<number>();
  const reach = (node: number, after: number, arc: number) => {
    if (after >= (hours[node] ?? 0)) return;
    hours[node] = after;
    arrivedBy[node] = arc;
    queue.push(node, after);
  };
  for (const seed of seeds) reach(seed.node, seed.hours, -1);
  for (let at = queue.peekValue(); at !== undefined; at = queue.peekValue()) {
    const node = queue.pop() ?? 0;
    // A node that was reached sooner after it was put here stands here twice.
    if (at > (hours[node] ?? 0)) continue;
    for (let i = firstArc[node] ?? 0; i < (firstArc[node + 1] ?? 0); i++) {
      const arc = arcs[i] ?? 0;
      const edge = edges[arc >> 1];
      if (edge) reach(heads[arc] ?? 0, at + hoursFor(speeds, edge.class, edge.km), arc);
    }
  }
  return { hours, arrivedBy };
}
