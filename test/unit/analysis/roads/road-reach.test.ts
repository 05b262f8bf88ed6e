import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lengthsKm } from '../../../../src/analysis/geodesic.ts';
import { placesReached } from '../../../../src/analysis/roads/places-reached.ts';
import { roadNetwork } from '../../../../src/analysis/roads/road-network.ts';
import { reachByRoad } from '../../../../src/analysis/roads/road-reach.ts';
import { routeBetween } from '../../../../src/analysis/roads/road-route.ts';
import { DEFAULT_ROAD_SPEEDS } from '../../../../src/analysis/roads/road-speeds.ts';
import { CHAIN, DEGREE_KM, EVEN, edge } from './made-up-roads.ts';
import { anyRoads } from './road-model.ts';

const chain = roadNetwork(CHAIN);
const at = (lon: number, lat = 0) => ({ lon, lat });
const near = (value: number, digits = 6) => expect.closeTo(value, digits);
const spans = (lines: readonly (readonly (readonly [number, number])[])[] = []) =>
  lines.map((line) => [line[0]?.[0], line.at(-1)?.[0]]);

describe('the roads reached', () => {
  test('are cut where the hours are up, each piece in the first band that holds it', () => {
    const reach = reachByRoad(chain, at(0.75), [1, 0.5, 2, 1], EVEN);
    expect(reach?.bands.map(({ fromHours, toHours }) => [fromHours, toHours])).toEqual([
      [0, 0.5],
      [0.5, 1],
      [1, 2],
    ]);
    expect(reach?.bands.map(({ lines }) => spans(lines))).toEqual([
      // The edge of departure is two pieces; the third begins at 1°.
      [
        [near(0.25), near(0.75)],
        [near(0.75), 1],
        [1, near(1.25)],
      ],
      [
        [0, near(0.25)],
        [near(1.25), near(1.75)],
      ],
      [
        [near(1.75), 2],
        // Drawn from east to west.
        [near(2.75), 2],
      ],
    ]);
    expect(reach?.bands.map(({ classes }) => classes)).toEqual([
      ['main', 'main', 'schematic'],
      ['main', 'schematic'],
      ['schematic', 'main'],
    ]);
    expect(reach?.bands.map(({ km }) => km)).toEqual(
      [1, 0.75, 1].map((degrees) => near(degrees * DEGREE_KM, 4)),
    );
    expect([...(reach?.nodeHours ?? [])]).toEqual([
      ...[0.75, 0.25, 1.25, 2.25].map((hours) => near(hours)),
      Infinity,
      Infinity,
    ]);
  });

  test('on a ring meet where both ways are equally long', () => {
    const ring = roadNetwork({
      nodeCount: 2,
      edges: [
        edge(0, 1, [
          [0, 0],
          [1, 0],
        ]),
        edge(0, 1, [
          [0, 0],
          [0.5, 1],
          [1, 0],
        ]),
      ],
    });
    const around = ring.edges[1]?.km ?? 0;
    const [all] = reachByRoad(ring, at(0), [9], EVEN)?.bands ?? [];
    expect(all?.km).toBeCloseTo(DEGREE_KM + around, 6);
    expect(all?.lines.map((line) => line.length)).toEqual([2, 3]);
    // After the short way only what is left of the long one: a piece in its middle towards node 1,
    // which the short way reaches first.
    const [, late] = reachByRoad(ring, at(0), [1.1, 9], EVEN)?.bands ?? [];
    expect(late?.lines).toHaveLength(1);
    expect(late?.km).toBeCloseTo(around - 1.2 * DEGREE_KM, 4);
  });

  test('begin after the way to the road', () => {
    const reach = reachByRoad(chain, at(0.5, 0.1), [0.2, 0.649], EVEN);
    // 0.1° north are 11.057428 km by PROJ; with the detour 0.149 hours.
    expect(reach?.access.hours).toBeCloseTo((11.057428 * 1.5) / DEGREE_KM, 6);
    expect(reach?.bands[0]?.km).toBeCloseTo(2 * (0.2 * DEGREE_KM - 11.057428 * 1.5), 4);
    expect(spans(reachByRoad(chain, at(0.5, 0.1), [0.1], EVEN)?.bands[0]?.lines)).toEqual([]);
  });

  test('are not those of a closed class, nor any far from all roads', () => {
    const closed = { ...EVEN, kmh: { ...EVEN.kmh, schematic: 0 } };
    const reach = reachByRoad(chain, at(0.5), [9], closed);
    expect(reach?.bands[0]?.km).toBeCloseTo(DEGREE_KM, 4);
    expect(reachByRoad(chain, at(5), [9], EVEN)).toBeNull();
    expect(reachByRoad(chain, at(0), [0, -1, Infinity, Number.NaN], EVEN)?.bands).toEqual([]);
  });

  test('on any graph: no piece twice, none lost, more hours never reach less', () => {
    const limit = fc.double({ min: 0.1, max: 20, noNaN: true });
    fc.assert(
      fc.property(anyRoads, fc.nat(), limit, limit, (graph, pick, one, other) => {
        const network = roadNetwork(graph);
        const [lon, lat] = network.edges[pick % network.edges.length]?.line[0] ?? [0, 0];
        const limits = [one, one + other, 1000];
        const kmOf = (hours: readonly number[]) =>
          (reachByRoad(network, at(lon, lat), hours, DEFAULT_ROAD_SPEEDS)?.bands ?? []).map(
            ({ km }) => km,
          );
        const sum = (list: readonly number[]) => list.reduce((total, km) => total + km, 0);
        const bands = kmOf(limits);
        for (const [i] of bands.entries()) {
          const alone = sum(kmOf(limits.slice(i, i + 1)));
          expect(sum(bands.slice(0, i + 1))).toBeCloseTo(alone, 6);
        }
        const reach = reachByRoad(network, at(lon, lat), limits, DEFAULT_ROAD_SPEEDS);
        const joined = network.edges.filter(({ a }) => (reach?.nodeHours[a] ?? 0) < Infinity);
        // Nothing here takes a thousand hours.
        expect(sum(bands)).toBeCloseTo(sum(joined.map(({ km }) => km)), 6);
        for (const { lines, km } of reach?.bands ?? []) {
          // A cut lies on the straight line in degrees, and segments here are up to 300 km long.
          const drawn = sum(lines.map((line) => lengthsKm(line).at(-1) ?? 0));
          expect(Math.abs(drawn - km)).toBeLessThan(0.1 + km * 0.002);
        }
      }),
    );
  });

  test('on any graph begin and end where a route comes within the hours', () => {
    fc.assert(
      fc.property(anyRoads, fc.double({ min: 0.5, max: 10, noNaN: true }), (graph, hours) => {
        const network = roadNetwork(graph);
        const [lon, lat] = network.edges[0]?.line[0] ?? [0, 0];
        const from = at(lon, lat);
        const [band] = reachByRoad(network, from, [hours], DEFAULT_ROAD_SPEEDS)?.bands ?? [];
        for (const [x, y] of band?.lines
          .flatMap((line) => [line[0], line.at(-1)])
          .filter((end) => end !== undefined) ?? []) {
          const { route } = routeBetween(network, from, at(x, y), DEFAULT_ROAD_SPEEDS);
          // Roads that cross without a junction: the route may take the other one there.
          const isOther = route === null || route.hours > hours + 0.01;
          if (isOther) expect(crossings(network, [x, y])).toBeGreaterThan(1);
        }
      }),
    );
  });
});

/** Edges whose line passes the place within some metres. */
function crossings(
  network: ReturnType<typeof roadNetwork>,
  [x, y]: readonly [number, number],
): number {
  return network.edges.filter(({ line }) =>
    line.slice(1).some(([lon2, lat2], i) => {
      const [lon1, lat1] = line[i] ?? [lon2, lat2];
      const [dx, dy] = [lon2 - lon1, lat2 - lat1];
      const share = Math.min(
        1,
        Math.max(0, ((x - lon1) * dx + (y - lat1) * dy) / (dx * dx + dy * dy || 1)),
      );
      return Math.hypot(lon1 + dx * share - x, lat1 + dy * share - y) < 1e-4;
    }),
  ).length;
}

describe('the places reached', () => {
  test('each with its hours, the km, and what of them is off the graph', () => {
    const places = [at(0.75), at(2.5), at(0.75, 0.1), at(10.5), at(0.25, 2)];
    const off = 11.057428 * 1.5;
    expect(placesReached(chain, at(0.25), places, EVEN)).toEqual([
      { hours: near(0.5), km: near(0.5 * DEGREE_KM, 4), offGraphKm: 0 },
      { hours: near(2.25), km: near(2.25 * DEGREE_KM, 4), offGraphKm: 0 },
      {
        hours: near(0.5 + off / DEGREE_KM),
        km: near(0.5 * DEGREE_KM + off, 4),
        offGraphKm: near(off, 4),
      },
      null,
      null,
    ]);
    expect(placesReached(chain, at(5), places, EVEN)).toEqual(places.map(() => null));
  });

  test('straight, where the place is nearer than the road', () => {
    const [reached] = placesReached(chain, at(0.25, 0.2), [at(0.25, 0.3)], EVEN);
    expect(reached?.offGraphKm).toBeCloseTo(11.05743 * 1.5, 3);
    expect(reached?.hours).toBeCloseTo((11.05743 * 1.5) / DEGREE_KM, 5);
    expect(reached?.km).toBe(reached?.offGraphKm);
  });

  test('on any graph take as long as the route there', () => {
    const offset = fc.constantFrom(0, 0, 0.03, 0.2);
    fc.assert(
      fc.property(anyRoads, fc.nat(), offset, (graph, pick, north) => {
        const network = roadNetwork(graph);
        const [lon, lat] = network.edges[0]?.line[0] ?? [0, 0];
        const places = graph.edges.map(({ line }) => {
          const [x, y] = line[pick % line.length] ?? [0, 0];
          return at(x, y + north);
        });
        const reached = placesReached(network, at(lon, lat), places, DEFAULT_ROAD_SPEEDS);
        for (const [i, place] of places.entries()) {
          const { route } = routeBetween(network, at(lon, lat), place, DEFAULT_ROAD_SPEEDS);
          expect(reached[i]?.hours ?? Infinity).toBeCloseTo(route?.hours ?? Infinity, 9);
          expect(reached[i]?.offGraphKm ?? 0).toBeCloseTo(route?.offGraphKm ?? 0, 9);
          // Of two ways as quick as each other either may be the shorter.
          const isOneWay = network.edges.every((edge) => edge.class === network.edges[0]?.class);
          if (isOneWay) expect(reached[i]?.km ?? 0).toBeCloseTo(route?.km ?? 0, 6);
        }
      }),
    );
  });
});
