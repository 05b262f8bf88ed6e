import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { mercator } from '../../../src/analysis/mercator.ts';
import {
  fromOrigin,
  ORIGIN,
  ROW_FLOATS,
  rowFloats,
  rowPasses,
} from '../../../src/map/incident-buffers.ts';
import { incident } from '../layers/small-scene.ts';

const EARTH_M = 40_075_017;

test('positions are true to half a metre at the corners of Mali', () => {
  const corners = [
    [-12.24, 10.14],
    [4.245, 25],
    [-12.24, 25],
    [4.245, 10.14],
  ] as const;
  const table = eventTable(
    corners.map(([lon, lat], i) => incident(`${i}`, '2017-01-01', { lon, lat })),
  );
  const floats = rowFloats(table);
  corners.forEach(([lon, lat], row) => {
    const [x, y] = mercator(lon, lat);
    expect(Math.abs((floats[row * ROW_FLOATS] ?? 0) + ORIGIN[0] - x) * EARTH_M).toBeLessThan(0.5);
    expect(Math.abs((floats[row * ROW_FLOATS + 1] ?? 0) + ORIGIN[1] - y) * EARTH_M).toBeLessThan(
      0.5,
    );
  });
});

test('last day and hollowness of a row', () => {
  const table = eventTable([
    incident('a', '2017-01-01', { end: 17_200 }),
    incident('b', '2017-01-02', { datePrecision: 4 }),
    incident('c', '2017-01-03', { placePrecision: 6 }),
  ]);
  const floats = rowFloats(table);
  expect(floats[2]).toBe(17_200);
  expect([5, 11, 17].map((i) => floats[i])).toEqual([0, 1, 1]);
});

test('a row passes when it fails no filter', () => {
  expect([...rowPasses(Uint16Array.of(0, 1, 256, 0))]).toEqual([1, 0, 0, 1]);
});

test('the matrix moved to the origin takes a relative position to the same place', () => {
  const matrix = Array.from({ length: 16 }, (_, i) => Math.sin(i + 1) * 3);
  const moved = fromOrigin(matrix);
  const through = (m: ArrayLike<number>, x: number, y: number) =>
    [0, 1, 2, 3].map((i) => (m[i] ?? 0) * x + (m[4 + i] ?? 0) * y + (m[12 + i] ?? 0));
  const relative = through(moved, 0.02, -0.01);
  through(matrix, ORIGIN[0] + 0.02, ORIGIN[1] - 0.01).forEach((value, i) => {
    expect(relative[i]).toBeCloseTo(value, 5);
  });
});
