import fc from 'fast-check';
import { expect, test } from 'vitest';
import { roadNetwork } from '../../../../src/analysis/roads/road-network.ts';
import { DEFAULT_ROAD_SPEEDS, hoursFor } from '../../../../src/analysis/roads/road-speeds.ts';
import { spread } from '../../../../src/analysis/roads/spread.ts';
import { CHAIN, EVEN } from './made-up-roads.ts';
import { anyRoads, modelHours } from './road-model.ts';

test('hours are km by speed; a closed way takes for ever, but nothing takes no time', () => {
  const speeds = { ...EVEN, kmh: { ...EVEN.kmh, main: 40, track: 0 } };
  expect(hoursFor(speeds, 'main', 100)).toBe(2.5);
  expect(hoursFor(speeds, 'track', 100)).toBe(Infinity);
  expect(hoursFor(speeds, 'track', 0)).toBe(0);
});

test('along a chain hours add up, and an island is not reached', () => {
  const { hours, arrivedBy } = spread(roadNetwork(CHAIN), [{ node: 1, hours: 0.5 }], EVEN);
  const expected = [1.5, 0.5, 1.5, 2.5].map((value) => expect.closeTo(value, 6));
  expect([...hours]).toEqual([...expected, Infinity, Infinity]);
  // Edge 2 is drawn from node 3 to node 2: the way to 3 is the arc against it.
  expect([...arrivedBy]).toEqual([1, -1, 2, 5, -1, -1]);
});

test('the seed that is nearer in time counts', () => {
  const seeds = [
    { node: 0, hours: 0 },
    { node: 3, hours: 0.5 },
  ];
  const { hours } = spread(roadNetwork(CHAIN), seeds, EVEN);
  expect([...hours.subarray(0, 4)]).toEqual(
    [0, 1, 1.5, 0.5].map((value) => expect.closeTo(value, 6)),
  );
});

test('a closed class stops it', () => {
  const speeds = { ...EVEN, kmh: { ...EVEN.kmh, schematic: 0 } };
  const { hours } = spread(roadNetwork(CHAIN), [{ node: 0, hours: 0 }], speeds);
  expect([...hours].map(Number.isFinite)).toEqual([true, true, false, false, false, false]);
});

test('agrees with the Floyd–Warshall model on any graph, and is the same both ways', () => {
  fc.assert(
    fc.property(anyRoads, (graph) => {
      const network = roadNetwork(graph);
      const model = modelHours(network, DEFAULT_ROAD_SPEEDS);
      const found = model.map((_, node) => [
        ...spread(network, [{ node, hours: 0 }], DEFAULT_ROAD_SPEEDS).hours,
      ]);
      const flat = model.flat();
      for (const [i, hours] of found.flat().entries()) expect(hours).toBeCloseTo(flat[i] ?? -1, 9);
    }),
  );
});
