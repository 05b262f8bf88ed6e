import type { EventTable } from '../analysis/event-table.ts';
import type { Mask } from '../analysis/mask.ts';
import { mercator } from '../analysis/mercator.ts';
import { isUncertainRow } from '../analysis/uncertain-row.ts';
import { pointRadius } from '../layers/point-look.ts';
import { typeSlots } from '../layers/type-looks.ts';

/** Mali's middle: positions are kept relative to it, for 32-bit floats to tell metres apart. */
export const ORIGIN = mercator(-4, 17);
/** Floats a row: x, y, last day, look of the type, radius, hollow. */
export const ROW_FLOATS = 6;

/** What of a row never changes, as the graphics card reads it. */
export function rowFloats(table: EventTable): Float32Array {
  const floats = new Float32Array(table.size * ROW_FLOATS);
  const slots = typeSlots(table.type.names);
  for (let row = 0; row < table.size; row++) {
    const [x, y] = mercator(table.lon[row] ?? 0, table.lat[row] ?? 0);
    const at = row * ROW_FLOATS;
    floats[at] = x - ORIGIN[0];
    floats[at + 1] = y - ORIGIN[1];
    floats[at + 2] = table.dayEnd[row] ?? 0;
    floats[at + 3] = slots[table.type.codes[row] ?? 0] ?? 0;
    floats[at + 4] = pointRadius(table.best[row] ?? 0);
    floats[at + 5] = isUncertainRow(table, row) ? 1 : 0;
  }
  return floats;
}

/** 1 where the row passes every filter. */
export function rowPasses(mask: Mask): Uint8Array {
  return Uint8Array.from(mask, (bits) => (bits === 0 ? 1 : 0));
}

/** The matrix for positions relative to `ORIGIN`, worked out in 64 bits. Column-major. */
export function fromOrigin(matrix: ArrayLike<number>): Float32Array {
  const moved = Float32Array.from(matrix);
  const [x, y] = ORIGIN;
  for (let i = 0; i < 4; i++) {
    moved[12 + i] = (matrix[i] ?? 0) * x + (matrix[4 + i] ?? 0) * y + (matrix[12 + i] ?? 0);
  }
  return moved;
}
