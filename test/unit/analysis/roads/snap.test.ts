import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geodesicKm, kmPerDegree } from '../../../../src/analysis/geodesic.ts';
import { edgePart } from '../../../../src/analysis/roads/edge-part.ts';
import { roadNetwork } from '../../../../src/analysis/roads/road-network.ts';
import { snap } from '../../../../src/analysis/roads/snap.ts';
import { CHAIN, DEGREE_KM, edge } from './made-up-roads.ts';

const chain = roadNetwork(CHAIN);

describe('the network', () => {
  test('has lengths on the ellipsoid', () => {
    expect(chain.edges.map(({ km }) => km / DEGREE_KM)).toEqual([1, 1, 1, 1].map(near));
    expect(chain.edges[0]?.kmAt[1]).toBeCloseTo(DEGREE_KM / 4, 5);
  });

  test('has at each node the arcs that leave it', () => {
    const leaving = (node: number) =>
      [...chain.arcs.subarray(chain.firstArc[node], chain.firstArc[node + 1])].map(
        (arc) => chain.heads[arc],
      );
    expect([0, 1, 2, 3, 4, 5].map(leaving)).toEqual([[1], [0, 2], [1, 3], [2], [5], [4]]);
  });

  test('is empty without edges, and finds no place', () => {
    expect(snap(roadNetwork({ nodeCount: 0, edges: [] }), { lon: 0, lat: 0 })).toBeNull();
    expect(roadNetwork({ nodeCount: 1, edges: [edge(0, 0, [[0, 0]])] }).edges).toEqual([]);
  });
});

const near = (value: number) => expect.closeTo(value, 6);

describe('the nearest place on a road', () => {
  test.each([
    // On a line, a quarter along its second segment.
    [0.4375, 0, { edge: 0, km: 0.4375, lon: 0.4375, offKm: 0 }],
    // Off it: a tenth of a degree north is 11.0574 km by PROJ (geod +ellps=WGS84).
    [0.4375, 0.1, { edge: 0, km: 0.4375, lon: 0.4375, offKm: 11.057428 }],
    // Beyond the end of everything.
    [-0.5, 0, { edge: 0, km: 0, lon: 0, offKm: 0.5 * DEGREE_KM }],
    // On an edge that runs from east to west.
    [2.25, -0.1, { edge: 2, km: 0.75, lon: 2.25, offKm: 11.057428 }],
  ])('of %f, %f', (lon, lat, expected) => {
    const found = snap(chain, { lon, lat });
    expect(found?.edge).toBe(expected.edge);
    expect((found?.km ?? 0) / DEGREE_KM).toBeCloseTo(expected.km, 6);
    expect(found?.at.lon).toBeCloseTo(expected.lon, 9);
    expect(found?.at.lat).toBe(0);
    expect(found?.offKm).toBeCloseTo(expected.offKm, 4);
  });

  test('is on a road of a class that is open', () => {
    const found = snap(chain, { lon: 1.4, lat: 0 }, (roadClass) => roadClass === 'main');
    expect(found).toMatchObject({ edge: 0, at: { lon: 1, lat: 0 } });
    expect(snap(chain, { lon: 1, lat: 0 }, () => false)).toBeNull();
  });

  test('is never farther than any sampled place on the lines', () => {
    const degree = (least: number, most: number) =>
      fc.integer({ min: least * 1e4, max: most * 1e4 }).map((parts) => parts / 1e4);
    const place = fc.tuple(degree(-1, 1), degree(15, 17));
    const lines = fc.array(fc.array(place, { minLength: 2, maxLength: 4 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(lines, place, (made, [lon, lat]) => {
        const network = roadNetwork({
          nodeCount: 2,
          edges: made.map((line) => edge(0, 1, line)),
        });
        const found = snap(network, { lon, lat });
        const sampled = made.flatMap((line) =>
          line.slice(1).flatMap(([lon2, lat2], i) => {
            const [lon1, lat1] = line[i] ?? [lon2, lat2];
            return Array.from({ length: 41 }, (_, step) =>
              geodesicKm(
                [lon, lat],
                [lon1 + ((lon2 - lon1) * step) / 40, lat1 + ((lat2 - lat1) * step) / 40],
              ),
            );
          }),
        );
        const least = Math.min(...sampled);
        // The plane is right to half a percent at 300 km, and samples are up to 9 km apart.
        expect(found?.offKm).toBeLessThanOrEqual(least * 1.005 + 1e-6);
        expect(found?.offKm).toBeGreaterThan(least * 0.99 - 5);
      }),
    );
  });
});

test('degrees at the equator and at 16° N are as long as PROJ has them', () => {
  // A hundred times the hundredth of a degree: printf '0 0 0.01 0\n16 0 16 0.01\n15.995 0 16.005 0\n' |
  // geod +ellps=WGS84 -I +units=m -F '%.5f'
  expect(kmPerDegree(0).lon).toBeCloseTo(DEGREE_KM, 5);
  expect(kmPerDegree(0).lat).toBeCloseTo(110.574276, 4);
  expect(kmPerDegree(16).lon).toBeCloseTo(107.034385, 4);
  expect(kmPerDegree(16).lat).toBeCloseTo(110.658689, 4);
});

describe('a part of an edge', () => {
  const [first] = chain.edges;
  const part = (from: number, to: number) =>
    first ? edgePart(first, from * DEGREE_KM, to * DEGREE_KM) : [];

  test('begins and ends between points, and keeps those inside', () => {
    expect(part(0.125, 0.625)).toEqual([
      [near(0.125), 0],
      [0.25, 0],
      [near(0.625), 0],
    ]);
  });

  test('runs backwards', () => {
    expect(part(0.5, 0.125)).toEqual([
      [near(0.5), 0],
      [0.25, 0],
      [near(0.125), 0],
    ]);
  });

  test('is the whole line, with its own ends', () => {
    expect(first && edgePart(first, 0, first.km)).toEqual(first?.line);
  });
});
