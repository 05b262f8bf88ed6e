import type { HexagonCells } from '../analysis/hexagon-cells.ts';
import type { CellsPicture } from '../layers/layer.ts';
import { ORIGIN } from './incident-buffers.ts';
import type { MercatorBox } from './view-box.ts';

/** Floats a hexagon: x and y of its middle from `ORIGIN`, step of its class. */
export const CELL_FLOATS = 3;

/** Numbers of the hexagons whose middle is in the box, whether they hold anything now or not. */
export function cellsIn({ size, x, y }: HexagonCells, box: MercatorBox): Uint32Array {
  const inBox = new Uint32Array(size);
  let found = 0;
  for (let cell = 0; cell < size; cell++) {
    const [east, south] = [x[cell] ?? 0, y[cell] ?? 0];
    if (east < box.west || east > box.east || south < box.north || south > box.south) continue;
    inBox[found++] = cell;
  }
  return inBox.slice(0, found);
}

/** Of those hexagons the ones that hold anything, as the graphics card reads them. */
export function cellFloats({ counted, classes }: CellsPicture, inBox: Uint32Array): Float32Array {
  const { counts, cells } = counted;
  const froms = classes.map(({ from }) => from);
  const floats = new Float32Array(inBox.length * CELL_FLOATS);
  let used = 0;
  for (const cell of inBox) {
    const count = counts[cell] ?? 0;
    if (count === 0) continue;
    floats[used++] = (cells.x[cell] ?? 0) - ORIGIN[0];
    floats[used++] = (cells.y[cell] ?? 0) - ORIGIN[1];
    floats[used++] = lastNotAbove(froms, count);
  }
  return floats.subarray(0, used);
}

/** The step of the class of a count: classes by powers are numbered from 0. */
function lastNotAbove(froms: readonly number[], count: number): number {
  let step = 0;
  while ((froms[step + 1] ?? Number.POSITIVE_INFINITY) <= count) step++;
  return step;
}
