import type { HexagonGrid } from './hexagon-grid.ts';

/** Of the row of slots so many rows on those whose middle lies in the band: from the cell's own slot, both inclusive. */
interface Stretch {
  readonly rows: number;
  readonly from: number;
  readonly to: number;
}

/** A middle at the very end of the band is in it, whatever the rounding. */
const SLACK = 1 + 1e-9;

/** For each cell the sum of the values of all cells whose middle is at most `bandKm` away, its own included. */
export type BandSums = (values: ArrayLike<number>) => Float64Array;

/** Of fewer cells with a value than one in so many each is spread over its band. */
const SPARSE = 4;

/**
 * Sums over the band round each cell, in as many steps as the band has rows: running sums along the rows of slots
 * give the sum of a stretch by one difference. Where few cells have a value, these are spread over their bands
 * instead, which takes as many steps for each of them alone. Whole numbers stay exact. Throws where the band is
 * below 0.
 */
export function bandSums(grid: HexagonGrid, bandKm: number): BandSums {
  if (!(bandKm >= 0)) throw new RangeError('a band is at least 0 km wide');
  const reaches = reachesOf(grid, bandKm);
  return (values) => {
    const some: number[] = [];
    for (let cell = 0; cell < grid.size; cell++) if ((values[cell] ?? 0) !== 0) some.push(cell);
    return some.length * SPARSE < grid.size
      ? spread(grid, reaches, some, values)
      : gathered(grid, reaches, values);
  };
}

function gathered(
  { width, height, slots, cells }: HexagonGrid,
  reaches: readonly Stretch[],
  values: ArrayLike<number>,
): Float64Array {
  // One place more a row: the sum before its first slot.
  const running = new Float64Array((width + 1) * height);
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const cell = cells[row * width + column] ?? -1;
      const at = row * (width + 1) + column;
      running[at + 1] = (running[at] ?? 0) + (cell < 0 ? 0 : (values[cell] ?? 0));
    }
  }
  return Float64Array.from(slots, (slot) => {
    const [column, row] = [slot % width, Math.floor(slot / width)];
    let sum = 0;
    for (const { rows, from, to } of reaches) {
      const other = row + rows;
      if (other < 0 || other >= height) continue;
      const first = Math.min(width, Math.max(0, column + from));
      const last = Math.min(width, Math.max(0, column + to + 1));
      const start = other * (width + 1);
      sum += (running[start + last] ?? 0) - (running[start + first] ?? 0);
    }
    return sum;
  });
}

/** A cell lies in the band of those that lie in its own: what it adds begins and ends once a row. */
function spread(
  { width, height, slots }: HexagonGrid,
  reaches: readonly Stretch[],
  some: readonly number[],
  values: ArrayLike<number>,
): Float64Array {
  const sums = new Float64Array((width + 1) * height);
  for (const cell of some) {
    const slot = slots[cell] ?? 0;
    const value = values[cell] ?? 0;
    const [column, row] = [slot % width, Math.floor(slot / width)];
    for (const { rows, from, to } of reaches) {
      const other = row + rows;
      if (other < 0 || other >= height) continue;
      const first = other * (width + 1) + Math.min(width, Math.max(0, column + from));
      const last = other * (width + 1) + Math.min(width, Math.max(0, column + to + 1));
      sums[first] = (sums[first] ?? 0) + value;
      sums[last] = (sums[last] ?? 0) - value;
    }
  }
  for (let row = 0; row < height; row++) {
    const start = row * (width + 1);
    for (let at = start + 1; at < start + width; at++) {
      sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
    }
  }
  return Float64Array.from(slots, (slot) => sums[slot + Math.floor(slot / width)] ?? 0);
}

function reachesOf({ cellKm, height }: HexagonGrid, bandKm: number): Stretch[] {
  const reach = (bandKm / cellKm) * SLACK;
  const rowStep = Math.sqrt(3) / 2;
  const most = Math.min(height, Math.floor(reach / rowStep));
  const reaches: Stretch[] = [];
  for (let rows = -most; rows <= most; rows++) {
    const half = Math.sqrt(Math.max(0, reach * reach - (rows * rowStep) ** 2));
    // A row on, the same `q` lies half a width to the east.
    const [from, to] = [Math.ceil(-half - rows / 2), Math.floor(half - rows / 2)];
    if (from <= to) reaches.push({ rows, from, to });
  }
  return reaches;
}
