import type { DayWindow } from '../domain/day-window.ts';
import { memoLast } from '../domain/memo.ts';
import type { EventTable } from './event-table.ts';
import type { Mask } from './mask.ts';
import { windowCounts } from './window-counts.ts';

const countsOf = memoLast((table: EventTable, mask: Mask) => {
  const { region, type } = table;
  const types = type.names.length;
  return windowCounts(table, region.names.length * types, (row, counts) => {
    if (mask[row] !== 0) return;
    const cell = (region.codes[row] ?? 0) * types + (type.codes[row] ?? 0);
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
});

/** Shown rows by region and type: `region * types + type`, codes of the table's dictionaries. */
export function regionTypes(table: EventTable, mask: Mask, window: DayWindow): Float64Array {
  return countsOf(table, mask)(window);
}
