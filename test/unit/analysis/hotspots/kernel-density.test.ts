import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultBandwidthKm } from '../../../../src/analysis/hotspots/bandwidth.ts';
import { cellAt, hexagonGrid } from '../../../../src/analysis/hotspots/hexagon-grid.ts';
import { kernelDensity } from '../../../../src/analysis/hotspots/kernel-density.ts';
import { planePoints } from '../../../../src/analysis/hotspots/points.ts';
import { fixture } from '../fixtures.ts';
import { finished, squareOf } from './made-up-grid.ts';
import { points, regions, rowsOf } from './reference.ts';

const plane = planePoints(points);

describe('the density at the hexagons of 50 km is the plain sum over all points', () => {
  const grid = hexagonGrid(regions, 50);
  const lists = [
    { bandwidthKm: 40, edgeCorrection: false, column: 2 },
    { bandwidthKm: 180, edgeCorrection: false, column: 3 },
    { bandwidthKm: 180, edgeCorrection: true, column: 4 },
  ];

  test.each(lists)('$bandwidthKm km, edge correction $edgeCorrection', ({ column, ...options }) => {
    const { density } = finished(kernelDensity(grid, plane, options));
    for (const row of rowsOf('kernel50')) {
      const [q = 0, r = 0] = row;
      const cell = cellAt(grid, (q + r / 2) * 50, r * 50 * Math.sqrt(0.75));
      expect(Math.abs((density[cell] ?? 0) - (row[column] ?? 0))).toBeLessThan(1e-13);
    }
  });
});

test('by hand: a point in the middle, one half a bandwidth off, one just out of reach', () => {
  const grid = hexagonGrid([squareOf(30)], 100);
  const at = (x: number) => ({ x: Float64Array.of(x), y: Float64Array.of(0) });
  const of = (x: number) =>
    finished(kernelDensity(grid, at(x), { bandwidthKm: 40, edgeCorrection: false })).density[0];
  expect(of(0)).toBeCloseTo(3 / (Math.PI * 1600), 15);
  expect(of(20)).toBeCloseTo((3 / (Math.PI * 1600)) * 0.5625, 15);
  expect(of(40)).toBe(0);
});

test('adds up to the number of points that lie well inside', () => {
  const grid = hexagonGrid([squareOf(400)], 10);
  const near = fc.double({ min: -250, max: 250, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(near, near), { minLength: 1, maxLength: 40 }), (places) => {
      const some = {
        x: Float64Array.from(places, ([x]) => x),
        y: Float64Array.from(places, ([, y]) => y),
      };
      const options = { bandwidthKm: 70, edgeCorrection: false };
      const { density, outside } = finished(kernelDensity(grid, some, options));
      const total = density.reduce((sum, value) => sum + value * grid.cellAreaKm2, 0);
      expect(outside).toBe(0);
      expect(total / places.length).toBeCloseTo(1, 2);
    }),
    { numRuns: 10 },
  );
});

test('does not depend on the order of the rows but for rounding, and grows with the points', () => {
  const grid = hexagonGrid(regions, 50);
  const options = { bandwidthKm: 100, edgeCorrection: true };
  const { density } = finished(kernelDensity(grid, plane, options));
  const backwards = { x: plane.x.toReversed(), y: plane.y.toReversed() };
  const twice = {
    x: Float64Array.from([...plane.x, ...plane.x]),
    y: Float64Array.from([...plane.y, ...plane.y]),
  };
  const again = finished(kernelDensity(grid, backwards, options));
  const double = finished(kernelDensity(grid, twice, options));
  density.forEach((value, cell) => {
    expect(Math.abs((again.density[cell] ?? 0) - value)).toBeLessThan(1e-14);
    expect(Math.abs((double.density[cell] ?? 0) - 2 * value)).toBeLessThan(1e-14);
  });
});

test('an even spread stays even to the edge with the correction', () => {
  const grid = hexagonGrid([squareOf(200)], 10);
  const even = { x: grid.x, y: grid.y };
  const options = { bandwidthKm: 60, edgeCorrection: true };
  const { density } = finished(kernelDensity(grid, even, options));
  density.forEach((value) => {
    expect(value * grid.cellAreaKm2).toBeCloseTo(1, 2);
  });
});

test('no points, no cells, no bandwidth', () => {
  const none = { x: new Float64Array(), y: new Float64Array() };
  const grid = hexagonGrid([squareOf(100)], 50);
  const options = { bandwidthKm: 60, edgeCorrection: true };
  expect(finished(kernelDensity(grid, none, options)).density.every((value) => value === 0)).toBe(
    true,
  );
  expect(finished(kernelDensity(hexagonGrid([], 50), plane, options)).outside).toBe(
    points.lon.length,
  );
  expect(() => finished(kernelDensity(grid, none, { ...options, bandwidthKm: 0 }))).toThrow(
    RangeError,
  );
});

describe('the default bandwidth', () => {
  const { sets }: { sets: { x: number[]; y: number[]; scott: number; silverman: number }[] } =
    JSON.parse(fixture('hotspots/bandwidth.json'));

  test.each(sets)('is that of SciPy, by Scott and by Silverman: $scott km', (set) => {
    const found = defaultBandwidthKm({ x: Float64Array.from(set.x), y: Float64Array.from(set.y) });
    expect(found).toBeCloseTo(set.scott, 8);
    expect(found).toBeCloseTo(set.silverman, 8);
  });

  test('is none for no spread', () => {
    const at = (...x: number[]) => ({ x: Float64Array.from(x), y: new Float64Array(x.length) });
    expect([at(), at(3), at(3, 3, 3)].map(defaultBandwidthKm)).toEqual([null, null, null]);
  });
});
