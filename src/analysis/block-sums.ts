/** Rows scanned one by one at either end of a range, at most. */
const LEAST_BLOCK = 1024;

/** Sums over any range of rows, without a look at each of them. */
export interface BlockSums {
  /** Adds what the rows `from` ≤ row < `to` sum up to. */
  readonly addRange: (from: number, to: number, cells: Float64Array) => void;
}

/**
 * Prefix sums of `width` numbers, kept for every block of rows: a range is the difference of two of
 * them and the few rows before and after. By rows, not by days, so that one wrong date a thousand
 * years ago costs nothing; a block has at least twice as many rows as sums, so that they take at most
 * four bytes a row. `add` adds the numbers of one row. Built by one pass.
 */
export function blockSums(
  size: number,
  width: number,
  add: (row: number, cells: Float64Array) => void,
): BlockSums {
  const block = Math.max(LEAST_BLOCK, 2 * width);
  const blocks = Math.floor(size / block);
  /** What all rows before block `i` sum up to, at `i * width`. */
  const before = new Float64Array((blocks + 1) * width);
  const running = new Float64Array(width);
  for (let row = 0; row < blocks * block; row++) {
    add(row, running);
    if ((row + 1) % block === 0) before.set(running, ((row + 1) / block) * width);
  }
  const scan = (from: number, to: number, cells: Float64Array) => {
    for (let row = from; row < to; row++) add(row, cells);
  };
  return {
    addRange(from, to, cells) {
      const first = Math.ceil(from / block);
      const last = Math.floor(to / block);
      if (first >= last) {
        scan(from, to, cells);
        return;
      }
      scan(from, first * block, cells);
      for (let i = 0; i < width; i++) {
        const sum = (before[last * width + i] ?? 0) - (before[first * width + i] ?? 0);
        cells[i] = (cells[i] ?? 0) + sum;
      }
      scan(last * block, to, cells);
    },
  };
}

/** The greatest value of any range of rows, 0 for none; kept for blocks in the same way. */
export function blockMost(
  size: number,
  value: (row: number) => number,
): (from: number, to: number) => number {
  const most = new Float64Array(Math.ceil(size / LEAST_BLOCK));
  for (let row = 0; row < size; row++) {
    const at = Math.floor(row / LEAST_BLOCK);
    most[at] = Math.max(most[at] ?? 0, value(row));
  }
  return (from, to) => {
    let found = 0;
    for (let row = from; row < to; ) {
      const isWhole = row % LEAST_BLOCK === 0 && row + LEAST_BLOCK <= to;
      found = Math.max(found, isWhole ? (most[row / LEAST_BLOCK] ?? 0) : value(row));
      row += isWhole ? LEAST_BLOCK : 1;
    }
    return found;
  };
}
