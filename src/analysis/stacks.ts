import type { DayWindow } from '../domain/day-window.ts';
import { memoLast } from '../domain/memo.ts';
import { type EventTable, rowRange } from './event-table.ts';
import type { LonLat } from './lon-lat.ts';
import type { Mask } from './mask.ts';

/** The rows of a table by the exact point on which they lie: many share that of a town. */
export interface Stacks {
  /** Number of different points. */
  readonly size: number;
  /** Rows of each point in order of day: point `i` has `rows[offsets[i]] … rows[offsets[i + 1] - 1]`. */
  readonly offsets: Uint32Array;
  readonly rows: Uint32Array;
  /** Number of the point of each row. */
  readonly pointOf: Uint32Array;
  /** Number of a point; -1 where no row lies. */
  readonly find: (at: LonLat) => number;
}

/** Every point of the table, for any window and filter. Kept for the last table. */
export const stacksOf = memoLast((table: EventTable): Stacks => {
  const { lon, lat } = table;
  const pointOf = new Uint32Array(table.size);
  const firstRow = new Uint32Array(table.size);
  const sizes = new Uint32Array(table.size + 1);
  // A hash table of slots, at most half full; each holds the number of a point plus 1.
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * table.size + 2)));
  const hash = pointHash();
  let size = 0;
  const slotOf = (x: number, y: number): number => {
    let slot = hash(x, y) & (slots.length - 1);
    for (;;) {
      const point = slots[slot] ?? 0;
      const row = firstRow[point - 1] ?? 0;
      if (point === 0 || (lon[row] === x && lat[row] === y)) return slot;
      slot = (slot + 1) & (slots.length - 1);
    }
  };
  for (let row = 0; row < table.size; row++) {
    const slot = slotOf(lon[row] ?? 0, lat[row] ?? 0);
    if (slots[slot] === 0) {
      firstRow[size] = row;
      slots[slot] = ++size;
    }
    const point = (slots[slot] ?? 1) - 1;
    pointOf[row] = point;
    sizes[point] = (sizes[point] ?? 0) + 1;
  }
  return {
    size,
    pointOf,
    ...rowsByPoint(pointOf, sizes.subarray(0, size)),
    find: (at) => (slots[slotOf(at.lon, at.lat)] ?? 0) - 1,
  };
});

/** Rows in order of point, those of one point in their own order. */
function rowsByPoint(pointOf: Uint32Array, sizes: Uint32Array) {
  const offsets = new Uint32Array(sizes.length + 1);
  for (let point = 0; point < sizes.length; point++) {
    offsets[point + 1] = (offsets[point] ?? 0) + (sizes[point] ?? 0);
  }
  const next = offsets.slice();
  const rows = new Uint32Array(pointOf.length);
  for (let row = 0; row < pointOf.length; row++) {
    const point = pointOf[row] ?? 0;
    const at = next[point] ?? 0;
    rows[at] = row;
    next[point] = at + 1;
  }
  return { offsets, rows };
}

/** Mixes the bits of two numbers; 0 and -0 are the same number. */
function pointHash(): (x: number, y: number) => number {
  const numbers = new Float64Array(2);
  const words = new Uint32Array(numbers.buffer);
  return (x, y) => {
    numbers[0] = x + 0;
    numbers[1] = y + 0;
    let mixed = Math.imul((words[0] ?? 0) ^ 0x9e3779b1, 0x85ebca6b) ^ (words[1] ?? 0);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35) ^ (words[2] ?? 0);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0x27d4eb2f) ^ (words[3] ?? 0);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b);
    return (mixed ^ (mixed >>> 13)) >>> 0;
  };
}

/** What of a table is shown. */
export interface Shown {
  readonly table: EventTable;
  readonly mask: Mask;
  readonly window: DayWindow;
}

/** Visits point after point the rows that are shown of it, in order of day. */
export function shownRowsOf(stacks: Stacks, { table, mask, window }: Shown) {
  const range = rowRange(table, window);
  const { rows, offsets } = stacks;
  const { dayEnd } = table;
  return (point: number, visit: (row: number) => void): void => {
    const end = offsets[point + 1] ?? 0;
    let at = firstFrom(rows, offsets[point] ?? 0, end, range.from);
    for (; at < end; at++) {
      const row = rows[at] ?? 0;
      if (row >= range.to) return;
      if (mask[row] === 0 && (dayEnd[row] ?? 0) >= window.from) visit(row);
    }
  };
}

/** The rows shown on exactly this point, in order of day. */
export function shownAt(shown: Shown, at: LonLat): number[] {
  const stacks = stacksOf(shown.table);
  const point = stacks.find(at);
  const found: number[] = [];
  if (point >= 0) shownRowsOf(stacks, shown)(point, (row) => found.push(row));
  return found;
}

/** The first place from `from` up to `to` in an ascending column whose value is at least `wanted`. */
export function firstFrom(column: Uint32Array, from: number, to: number, wanted: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
