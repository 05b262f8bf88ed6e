import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { adjustedScores } from '../../../../src/analysis/hotspots/adjusted-scores.ts';
import { bandSums } from '../../../../src/analysis/hotspots/band-sums.ts';
import { getisOrd, hotClass } from '../../../../src/analysis/hotspots/getis-ord.ts';
import {
  cellAt,
  type HexagonGrid,
  hexagonGrid,
} from '../../../../src/analysis/hotspots/hexagon-grid.ts';
import { benjaminiHochberg } from '../../../../src/analysis/statistics/benjamini-hochberg.ts';
import { normalTwoSidedP } from '../../../../src/analysis/statistics/normal.ts';
import { finished, squareOf } from './made-up-grid.ts';
import { regions, rowsOf } from './reference.ts';

const grid = hexagonGrid([squareOf(150)], 40);
const someValues = fc.array(fc.integer({ min: 0, max: 9 }), {
  minLength: grid.size,
  maxLength: grid.size,
});

describe('Gi* as spdep has it, localG with include.self', () => {
  test('for a strip of seven cells', () => {
    const rows = rowsOf('giStrip');
    const { z } = finished(
      getisOrd(
        strip(rows.length),
        rows.map(([value = 0]) => value),
        10,
      ),
    );
    rows.forEach(([, right = 0], cell) => {
      expect(z[cell]).toBeCloseTo(right, 12);
    });
  });

  test('for incidents on hexagons of 50 km, band 100 km, with p and adjusted p', () => {
    const mali = hexagonGrid(regions, 50);
    const rows = rowsOf('gi50within100');
    const cells = rows.map(([q = 0, r = 0]) =>
      cellAt(mali, (q + r / 2) * 50, r * 50 * Math.sqrt(0.75)),
    );
    const values = new Float64Array(mali.size);
    rows.forEach(([, , count = 0], at) => {
      values[cells[at] ?? 0] = count;
    });
    const found = finished(getisOrd(mali, values, 100));
    rows.forEach(([, , , z = 0, p = 0, adjusted = 0], at) => {
      const cell = cells[at] ?? 0;
      expect(found.z[cell]).toBeCloseTo(z, 9);
      expect(found.p[cell]).toBeCloseTo(p, 9);
      expect(found.adjustedP[cell]).toBeCloseTo(adjusted, 9);
      expect(found.classes[cell]).toBe(hotClass(z, adjusted));
    });
    expect(found.classes.filter((one) => one === 3).length).toBeGreaterThan(10);
  });
});

test('classes by hand', () => {
  expect([0.01, 0.011, 0.05, 0.051, 0.1, 0.101].map((p) => hotClass(2, p))).toEqual([
    3, 2, 2, 1, 1, 0,
  ]);
  expect([0.01, 0.05, 0.1, 0.2].map((p) => hotClass(-2, p))).toEqual([-3, -2, -1, 0]);
});

test('the scale of the values changes nothing, nor does one number more in each', () => {
  fc.assert(
    fc.property(someValues, fc.integer({ min: 2, max: 50 }), (values, by) => {
      const { z } = finished(getisOrd(grid, values, 80));
      const scaled = finished(
        getisOrd(
          grid,
          values.map((value) => value * by + 3),
          80,
        ),
      );
      z.forEach((score, cell) => {
        expect(scaled.z[cell]).toBeCloseTo(score, 8);
      });
    }),
    { numRuns: 20 },
  );
});

test('values turned upside down turn the scores', () => {
  fc.assert(
    fc.property(someValues, (values) => {
      const { z } = finished(getisOrd(grid, values, 80));
      const turned = finished(
        getisOrd(
          grid,
          values.map((value) => -value),
          80,
        ),
      );
      turned.z.forEach((score, cell) => {
        expect(score).toBeCloseTo(-(z[cell] ?? 0), 9);
      });
    }),
    { numRuns: 20 },
  );
});

test('a mirror image has the scores of the mirror image', () => {
  const mirror = Uint32Array.from(grid.x, (x, cell) => cellAt(grid, -x, grid.y[cell] ?? 0));
  expect(new Set(mirror).size).toBe(grid.size);
  const values = Array.from({ length: grid.size }, (_, cell) => (cell * 7) % 5);
  const { z } = finished(getisOrd(grid, values, 80));
  const image = finished(
    getisOrd(
      grid,
      Float64Array.from(mirror, (cell) => values[cell] ?? 0),
      80,
    ),
  );
  mirror.forEach((cell, at) => {
    expect(image.z[at]).toBeCloseTo(z[cell] ?? 0, 10);
  });
});

test('nothing stands out of equal values, of one cell, of a band over all, of no cells', () => {
  const equal = finished(getisOrd(grid, new Float64Array(grid.size).fill(4), 80));
  expect(equal.z.every((z) => z === 0) && equal.classes.every((one) => one === 0)).toBe(true);
  const values = Float64Array.from(grid.x, (_, cell) => cell);
  expect(finished(getisOrd(grid, values, 10_000)).z.every((z) => z === 0)).toBe(true);
  const oneCell = hexagonGrid([squareOf(30)], 100);
  const one = finished(getisOrd(oneCell, [7], 50));
  const neighbours = bandSums(oneCell, 50)([1]);
  expect([...one.z, ...one.p, ...neighbours]).toEqual([0, 1, 1]);
  expect(finished(getisOrd(hexagonGrid([], 100), [], 50)).z).toHaveLength(0);
});

test('adjusted scores are those of every p adjusted', () => {
  const scores = fc.array(fc.constantFrom(-3, -1.5, 0, 0.2, 0.2001, 1.5, 2, 4, 11), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(scores, (z) => {
      const p = z.map(normalTwoSidedP);
      const found = adjustedScores(Float64Array.from(z));
      expect([...found.p]).toEqual(p);
      expect([...found.adjustedP]).toEqual([...benjaminiHochberg(p)]);
    }),
  );
});

/** Cells of 10 km side by side. */
function strip(size: number): HexagonGrid {
  const numbers = Array.from({ length: size }, (_, cell) => cell);
  return {
    cellKm: 10,
    cellAreaKm2: 100 * Math.sqrt(0.75),
    size,
    x: Float64Array.from(numbers, (cell) => cell * 10),
    y: new Float64Array(size),
    slots: Uint32Array.from(numbers),
    cells: Int32Array.from(numbers),
    firstQ: 0,
    firstR: 0,
    width: size,
    height: 1,
  };
}
