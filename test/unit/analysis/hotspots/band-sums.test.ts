import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandSums } from '../../../../src/analysis/hotspots/band-sums.ts';
import { hexagonGrid } from '../../../../src/analysis/hotspots/hexagon-grid.ts';
import { squareOf } from './made-up-grid.ts';

const grid = hexagonGrid([squareOf(150)], 25);

/** Cell by cell, from the distances of the middles in the plane. */
function plainSums(values: Float64Array, bandKm: number): number[] {
  return Array.from(grid.x, (x, cell) => {
    let sum = 0;
    values.forEach((value, other) => {
      const km = Math.hypot(x - (grid.x[other] ?? 0), (grid.y[cell] ?? 0) - (grid.y[other] ?? 0));
      if (km <= bandKm * (1 + 1e-6)) sum += value;
    });
    return sum;
  });
}

/** From a few cells with a value to all of them: both ways of working. */
test.each([0, 1, 5, 0.2 * grid.size, 0.3 * grid.size, grid.size])(
  'of at most %d cells with a value: as added up one by one',
  (most) => {
    const cell = fc.nat(grid.size - 1);
    const some = fc.array(fc.tuple(cell, fc.integer({ min: 1, max: 99 })), {
      maxLength: Math.floor(most),
      size: 'max',
    });
    const band = fc.constantFrom(0, 10, 25, 43.31, 60, 117, 400);
    fc.assert(
      fc.property(some, band, (list, bandKm) => {
        const values = new Float64Array(grid.size);
        for (const [at, value] of list) values[at] = value;
        expect([...bandSums(grid, bandKm)(values)]).toEqual(plainSums(values, bandKm));
      }),
      { numRuns: 40 },
    );
  },
);

test('a band below 0 is refused', () => {
  expect(() => bandSums(grid, -1)).toThrow(RangeError);
});
