import type { RoadSpeeds } from '../../../../src/analysis/roads/road-speeds.ts';
import type {
  RoadClass,
  RoadEdge,
  RoadGraph,
  RoadLine,
} from '../../../../src/domain/road-graph.ts';

/** A degree along the equator on WGS 84: 6378.137 km · π / 180. */
export const DEGREE_KM = 111.319491;

/** An edge along the points, of the class, from node `a` to node `b`. */
export function edge(
  a: number,
  b: number,
  line: RoadLine,
  roadClass: RoadClass = 'main',
): RoadEdge {
  const source = roadClass === 'main' ? 'osm' : 'drawn';
  return { a, b, class: roadClass, source, line };
}

/** The same speed on every way, so that the quickest is the shortest: a degree an hour. */
export const EVEN: RoadSpeeds = {
  kmh: {
    main: DEGREE_KM,
    track: DEGREE_KM,
    connector: DEGREE_KM,
    schematic: DEGREE_KM,
    'off-graph': DEGREE_KM,
  },
  detourFactor: 1.5,
  mostOffGraphKm: 100,
};

/**
 * Along the equator from west to east, junctions 0 to 3 at 0°, 1°, 2° and 3°: a main road, a
 * schematic line, a main road drawn from east to west; and an island, 4 – 5, at 10° and 11°.
 */
export const CHAIN: RoadGraph = {
  nodeCount: 6,
  edges: [
    edge(0, 1, [
      [0, 0],
      [0.25, 0],
      [1, 0],
    ]),
    edge(
      1,
      2,
      [
        [1, 0],
        [2, 0],
      ],
      'schematic',
    ),
    edge(3, 2, [
      [3, 0],
      [2.5, 0],
      [2, 0],
    ]),
    edge(4, 5, [
      [10, 0],
      [11, 0],
    ]),
  ],
};
