import fc from 'fast-check';
import type { RoadNetwork } from '../../../../src/analysis/roads/road-network.ts';
import { hoursFor, type RoadSpeeds } from '../../../../src/analysis/roads/road-speeds.ts';
import { ROAD_CLASSES, type RoadGraph } from '../../../../src/domain/road-graph.ts';
import { edge } from './made-up-roads.ts';

const degrees = fc.integer({ min: -100, max: 100 }).map((value) => value / 100);
const place = fc.tuple(
  degrees,
  degrees.map((value) => value + 16),
);

/** Graphs of up to eight junctions: pieces without a link, loops and double edges are among them. */
export const anyRoads: fc.Arbitrary<RoadGraph> = fc
  .uniqueArray(place, { minLength: 2, maxLength: 8, selector: (at) => at.join() })
  .chain((nodes) => {
    const node = fc.nat({ max: nodes.length - 1 });
    const one = fc.record({
      a: node,
      b: node,
      roadClass: fc.constantFrom(...ROAD_CLASSES),
      between: fc.array(place, { maxLength: 2 }),
    });
    return fc.array(one, { minLength: 1, maxLength: 14 }).map((edges) => ({
      nodeCount: nodes.length,
      edges: edges.map(({ a, b, roadClass, between }) => {
        const from = nodes[a] ?? [0, 0];
        const to = nodes[b] ?? [0, 0];
        return edge(a, b, [from, ...between, to], roadClass);
      }),
    }));
  });

/** Hours from each node to each other by Floyd and Warshall: three loops, no queue. */
export function modelHours({ nodeCount, edges }: RoadNetwork, speeds: RoadSpeeds): number[][] {
  const hours = Array.from({ length: nodeCount }, (_, i) =>
    Array.from({ length: nodeCount }, (_, j) => (i === j ? 0 : Infinity)),
  );
  const between = (i: number, j: number) => hours[i]?.[j] ?? Infinity;
  const shorten = (i: number, j: number, to: number) => {
    const row = hours[i];
    if (row && to < between(i, j)) row[j] = to;
  };
  for (const { a, b, class: roadClass, km } of edges) {
    shorten(a, b, hoursFor(speeds, roadClass, km));
    shorten(b, a, hoursFor(speeds, roadClass, km));
  }
  for (let over = 0; over < nodeCount; over++) {
    for (let i = 0; i < nodeCount; i++) {
      for (let j = 0; j < nodeCount; j++) shorten(i, j, between(i, over) + between(over, j));
    }
  }
  return hours;
}
