import type { HexagonGrid } from './hexagon-grid.ts';

/** The cells of a grid with empty slots all round, so that a step to a near slot needs no look at the ends. */
export interface PaddedCells {
  /** Cell of each slot, -1 of none. */
  readonly cells: Int32Array;
  /** Slot of each cell. */
  readonly slots: Uint32Array;
  /** Slots in a row: a step of so many rows and columns is `rows * width + columns` slots. */
  readonly width: number;
}

/** For steps of up to `margin` slots in each direction. */
export function paddedCells(grid: HexagonGrid, margin: number): PaddedCells {
  const width = grid.width + 2 * margin;
  const cells = new Int32Array(width * (grid.height + 2 * margin)).fill(-1);
  const slots = grid.slots.map((slot) => {
    const row = Math.floor(slot / grid.width) + margin;
    return row * width + (slot % grid.width) + margin;
  });
  slots.forEach((slot, cell) => {
    cells[slot] = cell;
  });
  return { cells, slots, width };
}
