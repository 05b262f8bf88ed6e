import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blockMost, blockSums } from '../../../src/analysis/block-sums.ts';

const SIZE = 5000;
const value = (row: number) => (row * 7919) % 101;
const rows = Array.from({ length: SIZE }, (_, row) => row);
/** Any range, and those that begin or end with a block. */
const edge = fc.oneof(fc.nat(SIZE), fc.constantFrom(0, 1024, 2048, 3000, 4096, SIZE));
const range = fc.tuple(edge, edge).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

it.each([2, 1500])('sums %s numbers of any rows as a look at each of them does', (width) => {
  const add = (row: number, cells: Float64Array) => {
    const at = row % width;
    cells[at] = (cells[at] ?? 0) + value(row);
  };
  const sums = blockSums(SIZE, width, add);
  fc.assert(
    fc.property(range, ([from, to]) => {
      const [found, expected] = [new Float64Array(width), new Float64Array(width)];
      sums.addRange(from, to, found);
      for (const row of rows.slice(from, to)) add(row, expected);
      expect(found).toEqual(expected);
    }),
  );
});

it('finds the greatest value of any rows', () => {
  const most = blockMost(SIZE, value);
  fc.assert(
    fc.property(range, ([from, to]) => {
      expect(most(from, to)).toBe(Math.max(0, ...rows.slice(from, to).map(value)));
    }),
  );
});
