import { cellAt, type HexagonGrid } from './hexagon-grid.ts';
import type { PlanePoints } from './points.ts';

/** Numbers kept of each cell: see `momentsByCell`. */
export const MOMENTS = 9;

/** Points in the order of their cells. Those of a cell: `starts[cell]` up to `starts[cell + 1]`. */
export interface PointsByCell {
  readonly starts: Uint32Array;
  /** Where each lies from the middle of its cell, in km. */
  readonly u: Float64Array;
  readonly v: Float64Array;
  /** Points that lie in no cell. */
  readonly outside: number;
}

/** Puts the points into the order of their cells, by counting. */
export function pointsByCell(grid: HexagonGrid, { x, y }: PlanePoints): PointsByCell {
  const cells = new Int32Array(x.length);
  const starts = new Uint32Array(grid.size + 1);
  let outside = 0;
  for (let row = 0; row < x.length; row++) {
    const cell = cellAt(grid, x[row] ?? 0, y[row] ?? 0);
    cells[row] = cell;
    if (cell < 0) outside++;
    else starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  }
  for (let cell = 0; cell < grid.size; cell++) {
    starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  }
  const next = starts.slice();
  const [u, v] = [new Float64Array(x.length - outside), new Float64Array(x.length - outside)];
  for (let row = 0; row < x.length; row++) {
    const cell = cells[row] ?? -1;
    if (cell < 0) continue;
    const at = next[cell] ?? 0;
    next[cell] = at + 1;
    u[at] = (x[row] ?? 0) - (grid.x[cell] ?? 0);
    v[at] = (y[row] ?? 0) - (grid.y[cell] ?? 0);
  }
  return { starts, u, v, outside };
}

/**
 * Sums over the points of each cell, from its middle: number, u, v, u², uv, v², u·ρ², v·ρ², ρ⁴, where ρ² = u² + v².
 * Any polynomial of the squared distance to a point, up to the second degree, sums up from these.
 */
export function momentsByCell({ starts, u, v }: PointsByCell): Float64Array {
  const size = starts.length - 1;
  const moments = new Float64Array(size * MOMENTS);
  for (let cell = 0; cell < size; cell++) {
    let [a, b, aa, ab, bb, aq, bq, qq] = [0, 0, 0, 0, 0, 0, 0, 0];
    const [from, to] = [starts[cell] ?? 0, starts[cell + 1] ?? 0];
    for (let at = from; at < to; at++) {
      const [du, dv] = [u[at] ?? 0, v[at] ?? 0];
      const square = du * du + dv * dv;
      a += du;
      b += dv;
      aa += du * du;
      ab += du * dv;
      bb += dv * dv;
      aq += du * square;
      bq += dv * square;
      qq += square * square;
    }
    moments.set([to - from, a, b, aa, ab, bb, aq, bq, qq], cell * MOMENTS);
  }
  return moments;
}
