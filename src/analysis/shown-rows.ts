import type { DayWindow } from '../domain/day-window.ts';
import { rowRange } from './event-table.ts';
import type { Mask } from './mask.ts';
import type { TableColumns } from './table-columns.ts';

/** Does the row pass every filter and touch the window? */
export function isShownRow(
  table: TableColumns,
  mask: Mask,
  window: DayWindow,
  row: number,
): boolean {
  return (
    mask[row] === 0 && (table.day[row] ?? 0) < window.to && (table.dayEnd[row] ?? 0) >= window.from
  );
}

/** Shown rows that begin in the window, in order of day. */
export function begunRows(table: TableColumns, mask: Mask, window: DayWindow): Uint32Array {
  return shownRows(table, mask, window).filter((row) => (table.day[row] ?? 0) >= window.from);
}

/** Shown row numbers in order of day, by a pass over the window. */
export function shownRows(table: TableColumns, mask: Mask, window: DayWindow): Uint32Array {
  const { from, to } = rowRange(table, window);
  const rows = new Uint32Array(Math.max(0, to - from));
  let shown = 0;
  for (let row = from; row < to; row++) {
    if (mask[row] === 0 && (table.dayEnd[row] ?? 0) >= window.from) rows[shown++] = row;
  }
  return rows.slice(0, shown);
}
