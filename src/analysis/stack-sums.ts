import { memoLast } from '../domain/memo.ts';
import { eachCrossing } from './crossing-rows.ts';
import type { EventTable } from './event-table.ts';
import type { Mask } from './mask.ts';
import { firstFrom, type Shown, type Stacks } from './stacks.ts';
import { lowerBound } from './table-columns.ts';

/** What is shown on one point. */
export interface StackSum {
  readonly count: number;
  /** The most deaths (best estimate) of one row; 0 where none states any. */
  readonly mostDeaths: number;
}

/** Rows looked at one by one at either end of a range. */
const BLOCK = 32;

/** Sums over the rows in the order of the stacks, of those that pass the filters. */
const sumsOf = memoLast(({ rows }: Stacks, { best }: EventTable, mask: Mask) => {
  /** Rows that pass, before each place. */
  const passed = new Uint32Array(rows.length + 1);
  /** The most deaths of each block of places. */
  const blocks = new Int32Array(Math.ceil(rows.length / BLOCK));
  const deathsAt = (at: number): number => {
    const row = rows[at] ?? 0;
    return mask[row] === 0 ? (best[row] ?? 0) : 0;
  };
  let count = 0;
  for (let block = 0; block < blocks.length; block++) {
    const end = Math.min((block + 1) * BLOCK, rows.length);
    let most = 0;
    for (let at = block * BLOCK; at < end; at++) {
      const row = rows[at] ?? 0;
      if (mask[row] === 0) {
        count++;
        const deaths = best[row] ?? 0;
        if (deaths > most) most = deaths;
      }
      passed[at + 1] = count;
    }
    blocks[block] = most;
  }
  const mostDeaths = (from: number, to: number): number => {
    let most = 0;
    let at = from;
    while (at < to) {
      const isBlock = at % BLOCK === 0 && at + BLOCK <= to;
      most = Math.max(most, isBlock ? (blocks[at / BLOCK] ?? 0) : deathsAt(at));
      at += isBlock ? BLOCK : 1;
    }
    return most;
  };
  return { passed, mostDeaths };
});

/**
 * Sums of any point, without a look at each of its rows: of what begins in the window from prefix
 * sums, and what began before and is not over. One pass over the table when the mask changes.
 */
export function stackSums(stacks: Stacks, { table, mask, window }: Shown) {
  const { passed, mostDeaths } = sumsOf(stacks, table, mask);
  const { rows, offsets, pointOf } = stacks;
  const from = lowerBound(table.day, window.from);
  const to = lowerBound(table.day, window.to);
  const crossing = new Map<number, StackSum>();
  eachCrossing(table, window.from, (row) => {
    if (mask[row] !== 0) return;
    const point = pointOf[row] ?? 0;
    const { count, mostDeaths: most } = crossing.get(point) ?? { count: 0, mostDeaths: 0 };
    crossing.set(point, { count: count + 1, mostDeaths: Math.max(most, table.best[row] ?? 0) });
  });
  return (point: number): StackSum => {
    const [begin, end] = [offsets[point] ?? 0, offsets[point + 1] ?? 0];
    const first = firstFrom(rows, begin, end, from);
    const last = firstFrom(rows, first, end, to);
    const before = crossing.get(point);
    return {
      count: (passed[last] ?? 0) - (passed[first] ?? 0) + (before?.count ?? 0),
      mostDeaths: Math.max(mostDeaths(first, last), before?.mostDeaths ?? 0),
    };
  };
}
