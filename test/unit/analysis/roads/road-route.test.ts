import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geodesicKm, lengthsKm } from '../../../../src/analysis/geodesic.ts';
import { roadNetwork } from '../../../../src/analysis/roads/road-network.ts';
import { routeBetween, routeThrough } from '../../../../src/analysis/roads/road-route.ts';
import { DEFAULT_ROAD_SPEEDS } from '../../../../src/analysis/roads/road-speeds.ts';
import { snap } from '../../../../src/analysis/roads/snap.ts';
import { CHAIN, DEGREE_KM, EVEN, edge } from './made-up-roads.ts';
import { anyRoads, modelHours } from './road-model.ts';

const chain = roadNetwork(CHAIN);
const at = (lon: number, lat = 0) => ({ lon, lat });
const near = (value: number, digits = 6) => expect.closeTo(value, digits);
/** A tenth of a degree north from the equator, by PROJ: see the test of snapping. */
const TENTH_NORTH_KM = 11.057428;

describe('a route between two points', () => {
  test('goes along the edges, one leg a class', () => {
    const { route } = routeBetween(chain, at(0.5), at(2.75), EVEN);
    expect(route).toEqual({
      legs: [
        {
          line: [
            [near(0.5), 0],
            [1, 0],
          ],
          way: 'main',
          source: 'osm',
          km: near(0.5 * DEGREE_KM, 4),
          hours: near(0.5),
        },
        {
          line: [
            [1, 0],
            [2, 0],
          ],
          way: 'schematic',
          source: 'drawn',
          km: near(DEGREE_KM, 4),
          hours: near(1),
        },
        {
          line: [
            [2, 0],
            [2.5, 0],
            [near(2.75), 0],
          ],
          way: 'main',
          source: 'osm',
          km: near(0.75 * DEGREE_KM, 4),
          hours: near(0.75),
        },
      ],
      km: near(2.25 * DEGREE_KM, 4),
      hours: near(2.25),
      offGraphKm: 0,
      schematicKm: near(DEGREE_KM, 4),
    });
  });

  test('stays on one edge, and joins edges of a class to one leg', () => {
    const same = routeBetween(chain, at(0.75), at(0.125), EVEN).route;
    expect(same?.legs.map(({ line }) => line)).toEqual([
      [
        [near(0.75), 0],
        [0.25, 0],
        [near(0.125), 0],
      ],
    ]);
    const two = roadNetwork({
      nodeCount: 3,
      edges: [
        edge(0, 1, [
          [0, 0],
          [1, 0],
        ]),
        edge(1, 2, [
          [1, 0],
          [2, 0],
        ]),
      ],
    });
    const { route } = routeBetween(two, at(0), at(2), EVEN);
    expect(route?.legs.map(({ line }) => line.map(([lon]) => lon))).toEqual([[0, 1, 2]]);
    expect(route?.km).toBeCloseTo(2 * DEGREE_KM, 4);
  });

  test('to and from points off the road has straight legs with their detour', () => {
    const { route } = routeBetween(chain, at(0.5, 0.1), at(0.75, -0.1), EVEN);
    const off = TENTH_NORTH_KM * 1.5;
    expect(route?.legs.map(({ way, source, km }) => [way, source, km])).toEqual([
      ['off-graph', null, near(off, 4)],
      ['main', 'osm', near(0.25 * DEGREE_KM, 4)],
      ['off-graph', null, near(off, 4)],
    ]);
    expect(route?.legs[0]?.line).toEqual([
      [0.5, 0.1],
      [near(0.5), 0],
    ]);
    expect(route?.offGraphKm).toBeCloseTo(2 * off, 4);
    expect(route?.hours).toBeCloseTo(0.25 + (2 * off) / DEGREE_KM, 6);
  });

  test('goes straight where the points are nearer to each other than to the roads', () => {
    const { route } = routeBetween(chain, at(0.5, 0.1), at(0.51, 0.1), EVEN);
    const km = geodesicKm([0.5, 0.1], [0.51, 0.1]) * 1.5;
    expect(route?.legs).toEqual([
      {
        line: [
          [0.5, 0.1],
          [0.51, 0.1],
        ],
        way: 'off-graph',
        source: null,
        km: near(km),
        hours: near(km / DEGREE_KM),
      },
    ]);
    expect(route?.offGraphKm).toBeCloseTo(km, 6);
  });

  test('never goes straight between two points on roads, however long the way round', () => {
    const bend = roadNetwork({
      nodeCount: 2,
      edges: [
        edge(0, 1, [
          [0, 0],
          [0, 1],
          [0.1, 1],
          [0.1, 0],
        ]),
      ],
    });
    const { route } = routeBetween(bend, at(0), at(0.1), EVEN);
    expect(route?.legs.map(({ way }) => way)).toEqual(['main']);
    expect(route?.km).toBeGreaterThan(2 * 110);
  });

  test('is nothing from a point to itself', () => {
    const nothing = { legs: [], km: 0, hours: 0, offGraphKm: 0, schematicKm: 0 };
    expect(routeBetween(chain, at(0.3), at(0.3), EVEN).route).toEqual(nothing);
    expect(routeBetween(chain, at(0.3, 0.1), at(0.3, 0.1), EVEN).route).toEqual(nothing);
  });

  test('takes the quicker way, not the shorter', () => {
    const fork = roadNetwork({
      nodeCount: 2,
      edges: [
        edge(
          0,
          1,
          [
            [0, 0],
            [1, 0],
          ],
          'track',
        ),
        edge(0, 1, [
          [0, 0],
          [0.5, 0.5],
          [1, 0],
        ]),
      ],
    });
    const ways = (track: number) =>
      routeBetween(fork, at(0), at(1), {
        ...EVEN,
        kmh: { ...EVEN.kmh, main: 60, track },
      }).route?.legs.map(({ way }) => way);
    // The bend is about √2 times as long.
    expect(ways(60 / 1.45)).toEqual(['main']);
    expect(ways(60 / 1.38)).toEqual(['track']);
    expect(ways(0)).toEqual(['main']);
  });

  test.each([
    ['not-joined', at(0.5), at(10.5), EVEN],
    ['far-from-roads', at(0.5), at(5), EVEN],
    ['far-from-roads', at(0.5, 1), at(0.6), EVEN],
    ['not-joined', at(0.5, 0.1), at(2), { ...EVEN, kmh: { ...EVEN.kmh, 'off-graph': 0 } }],
    ['not-joined', at(0.5), at(2.5), { ...EVEN, kmh: { ...EVEN.kmh, schematic: 0 } }],
  ] as const)('%s: there is none', (reason, from, to, speeds) => {
    expect(routeBetween(chain, from, to, speeds)).toEqual({ route: null, reason, stretch: 0 });
  });
});

describe('a route through points', () => {
  test('comes to each in turn, there and back', () => {
    const { route } = routeThrough(chain, [at(0), at(0.75, 0.1), at(0.25)], EVEN);
    const off = TENTH_NORTH_KM * 1.5;
    expect(route?.legs.map(({ way, km }) => [way, km])).toEqual([
      ['main', near(0.75 * DEGREE_KM, 4)],
      ['off-graph', near(off, 4)],
      ['off-graph', near(off, 4)],
      ['main', near(0.5 * DEGREE_KM, 4)],
    ]);
    expect(route?.km).toBeCloseTo(1.25 * DEGREE_KM + 2 * off, 4);
  });

  test('names the stretch that cannot be', () => {
    expect(routeThrough(chain, [at(0), at(1), at(10)], EVEN)).toEqual({
      route: null,
      reason: 'not-joined',
      stretch: 1,
    });
    expect(routeThrough(chain, [at(0)], EVEN)).toMatchObject({ reason: 'too-few-points' });
  });
});

describe('on any graph', () => {
  const speeds = DEFAULT_ROAD_SPEEDS;
  /** A place on an edge: which, and how far along its points. */
  const spot = fc.record({ edge: fc.nat(), point: fc.nat(), lat: fc.constantFrom(0, 0, 0.05) });
  const placeOf = (
    graph: Parameters<typeof roadNetwork>[0],
    { edge: e, point, lat }: { edge: number; point: number; lat: number },
  ) => {
    const line = graph.edges[e % graph.edges.length]?.line ?? [];
    const [x, y] = line[point % line.length] ?? [0, 0];
    return at(x, y + lat);
  };

  test('between junctions it takes the hours of the Floyd–Warshall model', () => {
    fc.assert(
      fc.property(anyRoads, fc.nat(), fc.nat(), (graph, i, j) => {
        const network = roadNetwork(graph);
        const model = modelHours(network, speeds);
        const ends = network.edges.flatMap(
          ({ a, b, line }) =>
            [
              { node: a, place: line[0] ?? [0, 0] },
              { node: b, place: line.at(-1) ?? [0, 0] },
            ] as const,
        );
        const [from, to] = [ends[i % ends.length], ends[j % ends.length]];
        // Another edge may run through the very place of a junction without being joined to it.
        const isTaken = ({ node, place }: (typeof ends)[number]) => {
          const found = snap(network, at(...place));
          const edge = network.edges[found?.edge ?? -1];
          if (!found || !edge) return false;
          const isAt = (km: number) => Math.abs(found.km - km) < 1e-9;
          return (edge.a === node && isAt(0)) || (edge.b === node && isAt(edge.km));
        };
        fc.pre(from !== undefined && to !== undefined && isTaken(from) && isTaken(to));
        if (!from || !to) return;
        const { route } = routeBetween(network, at(...from.place), at(...to.place), speeds);
        const expected = model[from.node]?.[to.node] ?? Infinity;
        expect(route?.hours ?? Infinity).toBeCloseTo(expected, 8);
      }),
    );
  });

  test('it is as long both ways, its parts join and add up, and its lines are its km', () => {
    fc.assert(
      fc.property(anyRoads, spot, spot, (graph, one, other) => {
        const network = roadNetwork(graph);
        const [from, to] = [placeOf(graph, one), placeOf(graph, other)];
        const there = routeBetween(network, from, to, speeds);
        const back = routeBetween(network, to, from, speeds);
        expect(back.reason).toBe(there.reason);
        const { route } = there;
        if (!route || !back.route) return;
        expect(back.route.hours).toBeCloseTo(route.hours, 9);
        const { legs } = route;
        expect(legs.reduce((sum, { hours }) => sum + hours, 0)).toBeCloseTo(route.hours, 9);
        for (const [i, { line, way, km }] of legs.entries()) {
          const factor = way === 'off-graph' ? speeds.detourFactor : 1;
          const lineKm = lengthsKm(line).at(-1) ?? -1;
          // A cut lies on the straight line in degrees, and segments here are up to 300 km long.
          expect(Math.abs(km - lineKm * factor)).toBeLessThan(0.1 + km * 0.002);
          const next = legs[i + 1]?.line[0];
          if (next) expect(geodesicKm(line.at(-1) ?? [], next)).toBeLessThan(1e-3);
        }
        if (legs.length === 0) return;
        expect(geodesicKm(legs[0]?.line[0] ?? [], [from.lon, from.lat])).toBeLessThan(1.1e-3);
        expect(geodesicKm(legs.at(-1)?.line.at(-1) ?? [], [to.lon, to.lat])).toBeLessThan(1.1e-3);
      }),
    );
  });

  test('over a third place on a road it is never quicker', () => {
    const onRoad = spot.map((where) => ({ ...where, lat: 0 }));
    fc.assert(
      fc.property(anyRoads, onRoad, onRoad, onRoad, (graph, ...spots) => {
        const network = roadNetwork(graph);
        const [from, via, to] = spots.map((where) => placeOf(graph, where));
        if (!from || !via || !to) return;
        const over = routeThrough(network, [from, via, to], speeds).route;
        const direct = routeBetween(network, from, to, speeds).route;
        if (over) expect(direct?.hours).toBeLessThanOrEqual(over.hours + 1e-9);
      }),
    );
  });
});
