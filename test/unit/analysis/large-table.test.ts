import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachCrossing } from '../../../src/analysis/crossing-rows.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { facetColumn, facetCounts } from '../../../src/analysis/facet-counts.ts';
import { dimensionBit, FACETS, NO_FILTERS } from '../../../src/analysis/filters.ts';
import { joinTables } from '../../../src/analysis/join-tables.ts';
import { filterMask } from '../../../src/analysis/mask.ts';
import { tableOfColumns } from '../../../src/analysis/table-of-columns.ts';
import { tally } from '../../../src/analysis/tally.ts';
import type { DayWindow } from '../../../src/domain/day-window.ts';
import { syntheticColumns } from '../../bench/event-columns.ts';
import { incident } from './made-up.ts';

// Enough rows for many blocks of prefix sums, some of them spans of up to a year.
const columns = syntheticColumns(9000);
const imported = tableOfColumns(columns);
const first = imported.day[0] ?? 0;
const last = imported.day[imported.size - 1] ?? 0;
const old = incident({ id: 'old', start: first - 300_000, end: last + 10, best: 900 });
const table = joinTables([eventTable([old]), imported]);
const rows = Array.from({ length: table.size }, (_, row) => row);
const mask = filterMask(table, {
  ...NO_FILTERS,
  types: ['Type 0', 'Type 3', 'state'],
  worstPlace: 5,
});

const someWindow = fc
  .tuple(fc.integer({ min: first - 40, max: last + 40 }), fc.oneof(fc.nat(40), fc.nat(4000)))
  .map(([from, days]): DayWindow => ({ from, to: from + days + 1 }));

const touches = (row: number, { from, to }: DayWindow) =>
  (table.day[row] ?? 0) < to && (table.dayEnd[row] ?? 0) >= from;

describe('a table of many blocks', () => {
  it('counts any window as a look at every row does', () => {
    fc.assert(
      fc.property(someWindow, (window) => {
        const shown = rows.filter((row) => mask[row] === 0 && touches(row, window));
        const sum = (column: Int32Array) => shown.reduce((all, row) => all + (column[row] ?? 0), 0);
        const counted = tally(table, mask, window);
        expect(counted).toMatchObject({
          shown: shown.length,
          certain: shown.filter(
            (row) => (table.day[row] ?? 0) >= window.from && (table.dayEnd[row] ?? 0) < window.to,
          ).length,
          deaths: { best: sum(table.best), low: sum(table.low), high: sum(table.high), unknown: 0 },
          mostDeaths: Math.max(0, ...shown.map((row) => table.best[row] ?? 0)),
        });
        expect([...counted.rows]).toEqual(shown);
        table.cercle.names.forEach((_, code) => {
          const inside = shown.filter((row) => table.cercle.codes[row] === code);
          expect(counted.byCercle[code]).toBe(inside.length);
        });
      }),
    );
  });

  it('counts facets under every filter but their own', () => {
    fc.assert(
      fc.property(someWindow, fc.constantFrom(...FACETS), (window, facet) => {
        const expected = new Float64Array(facetColumn(table, facet).names.length);
        const column = facetColumn(table, facet);
        for (const row of rows) {
          if (((mask[row] ?? 0) & ~dimensionBit(facet)) !== 0 || !touches(row, window)) continue;
          const [from = row, to = row + 1] =
            'offsets' in column ? column.offsets.subarray(row, row + 2) : [];
          for (const code of column.codes.subarray(from, to)) {
            expected[code] = (expected[code] ?? 0) + 1;
          }
        }
        expect(facetCounts(table, mask, window, facet)).toEqual(expected);
      }),
    );
  });

  it('finds the rows that a day divides, however long they are', () => {
    fc.assert(
      fc.property(fc.integer({ min: first - 300_002, max: last + 500 }), (day) => {
        const found: number[] = [];
        eachCrossing(table, day, (row) => found.push(row));
        const expected = rows.filter(
          (row) => (table.day[row] ?? 0) < day && (table.dayEnd[row] ?? 0) >= day,
        );
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
