import type { DayWindow } from '../domain/day-window.ts';
import { type BlockSums, blockSums } from './block-sums.ts';
import { eachCrossing } from './crossing-rows.ts';
import { lowerBound, type TableColumns } from './table-columns.ts';

/** Counts by code of the rows that touch a window. */
export type WindowCounts = (window: DayWindow) => Float64Array;

/**
 * Counts of `width` codes in any window. `add` adds one to each code of a row, or nothing where the
 * row is not to be counted. Built by one pass over the table.
 */
export function windowCounts(
  table: TableColumns,
  width: number,
  add: (row: number, counts: Float64Array) => void,
): WindowCounts {
  const sums: BlockSums = blockSums(table.size, width, add);
  return (window) => {
    const counts = new Float64Array(width);
    sums.addRange(lowerBound(table.day, window.from), lowerBound(table.day, window.to), counts);
    eachCrossing(table, window.from, (row) => add(row, counts));
    return counts;
  };
}
