import { area, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellOutlines } from '../../../../src/analysis/hotspots/cell-outlines.ts';
import { fromPlane } from '../../../../src/analysis/hotspots/equal-area.ts';
import {
  cellAt,
  cellPolygon,
  hexagonGrid,
} from '../../../../src/analysis/hotspots/hexagon-grid.ts';
import { squareOf } from './made-up-grid.ts';

const grid = hexagonGrid([squareOf(200)], 40);
const middle = cellAt(grid, 0, 0);
/** The six cells round the middle one. */
const AROUND = [
  [40, 0],
  [20, 34.6],
  [-20, 34.6],
  [-40, 0],
  [-20, -34.6],
  [20, -34.6],
].map(([x = 0, y = 0]) => cellAt(grid, x, y));

test('one cell has its six corners', () => {
  const [rings, ...others] = cellOutlines(grid, [middle]).coordinates;
  expect(others).toEqual([]);
  const whole = (positions: readonly (readonly number[])[] = []) =>
    positions.map((at) => at.map((degrees) => Math.round(degrees * 1e4) / 1e4));
  expect(rings).toHaveLength(1);
  expect(whole(rings?.[0])).toEqual(whole(cellPolygon(grid, middle).coordinates[0]));
});

test('a ring of six cells has a hole, seven cells have none', () => {
  const ring = cellOutlines(grid, AROUND).coordinates;
  expect(ring.map((rings) => rings.map((one) => one.length - 1))).toEqual([[18, 6]]);
  const flower = cellOutlines(grid, [...AROUND, middle]).coordinates;
  expect(flower.map((rings) => rings.map((one) => one.length - 1))).toEqual([[18]]);
});

test('cells that do not touch are polygons of their own; no cells, no polygons', () => {
  const apart = [cellAt(grid, 0, 0), cellAt(grid, 120, 0)];
  expect(cellOutlines(grid, apart).coordinates).toHaveLength(2);
  expect(cellOutlines(grid, []).coordinates).toEqual([]);
});

test('any cells: their middles and no others lie inside, and the area is theirs', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat({ max: grid.size - 1 })), (chosen) => {
      const outlines = cellOutlines(grid, chosen);
      const wanted = new Set(chosen);
      for (let cell = 0; cell < grid.size; cell++) {
        const { lon, lat } = fromPlane({ x: grid.x[cell] ?? 0, y: grid.y[cell] ?? 0 });
        expect(booleanPointInPolygon([lon, lat], outlines)).toBe(wanted.has(cell));
      }
      // Four decimals, and Turf's sphere has a radius of its own: half a per cent.
      const km2 = area(outlines) / 1e6;
      expect(Math.abs(km2 - chosen.length * grid.cellAreaKm2)).toBeLessThanOrEqual(0.005 * km2);
    }),
    { numRuns: 60 },
  );
});
