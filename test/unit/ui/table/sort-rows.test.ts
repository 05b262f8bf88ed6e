import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sortRows } from '../../../../src/ui/table/sort-rows.ts';

const UNKNOWN_KEY = 0x7fffffff;
const key = fc.oneof(fc.integer(), fc.integer({ min: -2, max: 2 }), fc.constant(UNKNOWN_KEY));

test('as a sort by comparing does it: equal keys by time, what is not known last both ways', () => {
  fc.assert(
    fc.property(fc.array(key), fc.boolean(), fc.nat(), (list, isUp, left) => {
      // The least number there is has no opposite, and no column has it.
      const keys = Int32Array.from(list, (one) => Math.max(one, -0x7fffffff));
      const rows = Uint32Array.from(keys.keys()).filter((row) => row !== left);
      const of = (row: number) => keys[row] ?? 0;
      const expected = [...rows].sort((a, b) => {
        if (of(a) === UNKNOWN_KEY || of(b) === UNKNOWN_KEY) {
          return Number(of(a) === UNKNOWN_KEY) - Number(of(b) === UNKNOWN_KEY) || a - b;
        }
        return (isUp ? of(a) - of(b) : of(b) - of(a)) || a - b;
      });
      expect([...sortRows(rows, keys, isUp ? 'ascending' : 'descending')]).toEqual(expected);
    }),
  );
});
