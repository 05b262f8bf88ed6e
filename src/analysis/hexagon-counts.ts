import type { DayWindow } from '../domain/day-window.ts';
import { rowRange } from './event-table.ts';
import type { HexagonCells } from './hexagon-cells.ts';
import type { Mask } from './mask.ts';

/** How many incidents each hexagon holds in the window under the filters. */
export interface HexagonCounts {
  readonly cells: HexagonCells;
  readonly mask: Mask;
  readonly window: DayWindow;
  /** By number of hexagon. */
  readonly counts: Uint32Array;
  /** The greatest count. */
  readonly most: number;
}

/**
 * Counts the shown rows of every hexagon. `before` may be any earlier count: where only the window
 * differs from it, just the rows that came or went are looked at.
 */
export function hexagonCounts(
  cells: HexagonCells,
  mask: Mask,
  window: DayWindow,
  before: HexagonCounts | null = null,
): HexagonCounts {
  const counts =
    before?.cells === cells && before.mask === mask
      ? movedCounts(before, window)
      : allCounts(cells, mask, window);
  let most = 0;
  for (let cell = 0; cell < counts.length; cell++) most = Math.max(most, counts[cell] ?? 0);
  return { cells, mask, window, counts, most };
}

function allCounts(cells: HexagonCells, mask: Mask, window: DayWindow): Uint32Array {
  const { table, cellOf } = cells;
  const counts = new Uint32Array(cells.size);
  const { from, to } = rowRange(table, window);
  for (let row = from; row < to; row++) {
    if (mask[row] !== 0 || (table.dayEnd[row] ?? 0) < window.from) continue;
    const cell = cellOf[row] ?? 0;
    counts[cell] = (counts[cell] ?? 0) + 1;
  }
  return counts;
}

/** Only a row that starts between the two ends, or ends between the two starts, came or went. */
function movedCounts({ cells, mask, window: old, counts: was }: HexagonCounts, window: DayWindow) {
  const counts = was.slice();
  const { table, cellOf } = cells;
  const look = (from: number, to: number) => {
    for (let row = from; row < to; row++) {
      if (mask[row] !== 0) continue;
      const [first, last] = [table.day[row] ?? 0, table.dayEnd[row] ?? 0];
      const wasIn = first < old.to && last >= old.from ? 1 : 0;
      const isIn = first < window.to && last >= window.from ? 1 : 0;
      if (wasIn === isIn) continue;
      const cell = cellOf[row] ?? 0;
      counts[cell] = (counts[cell] ?? 0) + isIn - wasIn;
    }
  };
  const ended = rowsMoved(old.from, window.from, (days) => rowRange(table, days));
  const begun = rowsMoved(old.to, window.to, ({ from, to }) => ({
    from: rowRange(table, { from, to: from }).to,
    to: rowRange(table, { from, to }).to,
  }));
  look(ended.from, ended.to);
  // Rows in both ranges are looked at once.
  look(begun.from, Math.min(begun.to, ended.from));
  look(Math.max(begun.from, ended.to), begun.to);
  return counts;
}

/** Row numbers, the last one exclusive. */
type RowRange = ReturnType<typeof rowRange>;

/** The rows that an end of the window has passed on its way. */
function rowsMoved(was: number, is: number, rows: (days: DayWindow) => RowRange): RowRange {
  return was === is ? { from: 0, to: 0 } : rows({ from: Math.min(was, is), to: Math.max(was, is) });
}
