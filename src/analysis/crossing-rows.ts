import type { Day } from '../domain/day.ts';
import { memoWeak } from '../domain/memo.ts';
import { lowerBound, type TableColumns } from './table-columns.ts';

/** Rows whose last day comes between `2 ** i` and `2 ** (i + 1) - 1` days after their first. */
interface LengthClass {
  readonly rows: Uint32Array;
  readonly day: Int32Array;
}

/**
 * Calls `visit` with every row that begins before the day and is not over before it, class of length
 * by class: of a class only rows can be meant that begin at most its longest span before the day, and
 * at least about half of those are. So the work follows what is found, whatever the longest span.
 */
export function eachCrossing(table: TableColumns, day: Day, visit: (row: number) => void): void {
  classesOf(table).forEach((one, i) => {
    const from = lowerBound(one.day, day - 2 ** (i + 1) + 1);
    for (let at = from; at < one.rows.length && (one.day[at] ?? 0) < day; at++) {
      const row = one.rows[at] ?? 0;
      if ((table.dayEnd[row] ?? 0) >= day) visit(row);
    }
  });
}

const classesOf = memoWeak(({ size, day, dayEnd }: TableColumns): readonly LengthClass[] => {
  const lists: number[][] = [];
  for (let row = 0; row < size; row++) {
    const length = (dayEnd[row] ?? 0) - (day[row] ?? 0);
    if (length <= 0) continue;
    const at = 31 - Math.clz32(length);
    lists[at] ??= [];
    lists[at]?.push(row);
  }
  return Array.from(lists, (list = []) => ({
    rows: Uint32Array.from(list),
    day: Int32Array.from(list, (row) => day[row] ?? 0),
  }));
});
