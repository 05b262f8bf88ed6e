import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { stackSums } from '../../../src/analysis/stack-sums.ts';
import { shownRowsOf, stacksOf } from '../../../src/analysis/stacks.ts';
import { incident } from './made-up.ts';

const DAYS = 400;

it('every point sums up to its shown rows, whatever the mask and the window', () => {
  const one = fc.record({
    start: fc.nat(DAYS),
    days: fc.oneof(fc.constant(0), fc.nat(DAYS)),
    lon: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, fc.nat(3)),
    best: fc.option(fc.nat(40), { nil: undefined }),
  });
  const end = fc.integer({ min: -5, max: DAYS + 5 });
  const windows = fc.array(
    fc.tuple(end, end).map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) + 1 })),
    { minLength: 1, maxLength: 6 },
  );
  const flags = fc.array(fc.constantFrom(0, 0, 4), { minLength: 1, maxLength: 7 });
  fc.assert(
    fc.property(
      fc.array(one, { maxLength: 300, size: 'max' }),
      windows,
      fc.oneof(fc.constant([0]), flags),
      (list, someWindows, failed) => {
        const table = eventTable(
          list.map(({ start, days, lon, best }, i) =>
            incident({
              ...{ id: `${i}`, start, end: start + days, lon, lat: 16 },
              ...(best === undefined ? {} : { best }),
            }),
          ),
        );
        const mask = Uint16Array.from(table.day, (_, row) => failed[row % failed.length] ?? 0);
        const stacks = stacksOf(table);
        for (const window of someWindows) {
          const shown = { table, mask, window };
          const sumOf = stackSums(stacks, shown);
          const visit = shownRowsOf(stacks, shown);
          for (let point = 0; point < stacks.size; point++) {
            let count = 0;
            let mostDeaths = 0;
            visit(point, (row) => {
              count++;
              mostDeaths = Math.max(mostDeaths, table.best[row] ?? 0);
            });
            expect(sumOf(point)).toEqual({ count, mostDeaths });
          }
        }
      },
    ),
  );
});
