import { MOMENTS, momentsByCell, type PointsByCell, pointsByCell } from './cell-moments.ts';
import type { HexagonGrid } from './hexagon-grid.ts';
import { type PaddedCells, paddedCells } from './padded-cells.ts';
import type { PlanePoints } from './points.ts';

export interface KernelOptions {
  readonly bandwidthKm: number;
  /** Divide by the share of the kernel that lies in the outline. */
  readonly edgeCorrection: boolean;
}

export interface KernelDensity {
  /** Points per km² at the middle of each cell. */
  readonly density: Float64Array;
  /** Points that lie in no cell: they are left out. */
  readonly outside: number;
}

/** A cell as seen from another: how many slots on, how far, and whether all of it, or a part, is in the kernel. */
interface Neighbour {
  readonly columns: number;
  readonly rows: number;
  readonly x: number;
  readonly y: number;
  readonly isWhole: boolean;
}

/**
 * Density of the points by the quartic (biweight) kernel 3/(πh²)·(1 − d²/h²)² within the bandwidth h (Silverman
 * 1986, equation 4.5), at the middle of each cell, distances in the plane. Exact: points of cells that lie wholly
 * within h come as sums of powers, only those of cells that the circle cuts are looked at one by one. The edge
 * correction is Diggle's (1985, Applied Statistics 34) uniform one; its share is summed over the middles of the cells,
 * so it needs a bandwidth of a few cells. Yields the share done. Throws where the bandwidth is not above 0.
 */
export function* kernelDensity(
  grid: HexagonGrid,
  points: PlanePoints,
  { bandwidthKm, edgeCorrection }: KernelOptions,
): Generator<number, KernelDensity> {
  if (!(bandwidthKm > 0)) throw new RangeError('a bandwidth is above 0 km');
  const sorted = pointsByCell(grid, points);
  const moments = momentsByCell(sorted);
  const neighbours = neighboursOf(grid, bandwidthKm);
  const margin = neighbours.reduce((most, { columns }) => Math.max(most, Math.abs(columns)), 0);
  const padded = paddedCells(grid, margin);
  yield 0.2;
  const density = new Float64Array(grid.size);
  const step = Math.max(1, Math.ceil(grid.size / 20));
  for (let cell = 0; cell < grid.size; cell++) {
    if (cell % step === 0) yield 0.2 + (0.5 * cell) / grid.size;
    if (sorted.starts[cell] === sorted.starts[cell + 1]) continue;
    const slot = padded.slots[cell] ?? 0;
    for (const neighbour of neighbours) {
      // Seen from the other cell, this one lies the opposite way.
      const other = padded.cells[slot - neighbour.rows * padded.width - neighbour.columns] ?? -1;
      if (other < 0) continue;
      const sum = neighbour.isWhole
        ? wholeSum(moments, cell * MOMENTS, neighbour, bandwidthKm)
        : cutSum(sorted, cell, neighbour, bandwidthKm);
      density[other] = (density[other] ?? 0) + sum;
    }
  }
  if (edgeCorrection) {
    yield 0.7;
    correctEdges(density, padded, neighbours, bandwidthKm);
  }
  const scale = 3 / (Math.PI * bandwidthKm * bandwidthKm);
  return { density: density.map((sum) => scale * sum), outside: sorted.outside };
}

/** All cells of which a point can lie within `radiusKm` of the middle of one. */
function neighboursOf({ cellKm }: HexagonGrid, radiusKm: number): Neighbour[] {
  const corner = cellKm / Math.sqrt(3);
  const rowKm = (cellKm * Math.sqrt(3)) / 2;
  const most = Math.ceil((radiusKm + corner) / rowKm);
  const found: Neighbour[] = [];
  for (let rows = -most; rows <= most; rows++) {
    const reach = Math.ceil((radiusKm + corner) / cellKm) + Math.ceil(Math.abs(rows) / 2);
    for (let columns = -reach; columns <= reach; columns++) {
      const [x, y] = [(columns + rows / 2) * cellKm, rows * rowKm];
      const distance = Math.hypot(x, y);
      if (distance - corner >= radiusKm) continue;
      found.push({ columns, rows, x, y, isWhole: distance + corner <= radiusKm });
    }
  }
  return found;
}

/** (1 − |D + u|²/h²)² is (a + b·u + c·ρ²)² with a = 1 − |D|²/h², b = −2D/h², c = −1/h². */
function wholeSum(m: Float64Array, at: number, { x, y }: Neighbour, h: number): number {
  const c = -1 / (h * h);
  const a = 1 + c * (x * x + y * y);
  const [bx, by] = [2 * c * x, 2 * c * y];
  const [uu, uv, vv] = [m[at + 3] ?? 0, m[at + 4] ?? 0, m[at + 5] ?? 0];
  const linear = bx * (m[at + 1] ?? 0) + by * (m[at + 2] ?? 0) + c * (uu + vv);
  const squares = bx * bx * uu + 2 * bx * by * uv + by * by * vv;
  const cubes = bx * (m[at + 6] ?? 0) + by * (m[at + 7] ?? 0);
  return a * a * (m[at] ?? 0) + 2 * a * linear + squares + 2 * c * cubes + c * c * (m[at + 8] ?? 0);
}

function cutSum(points: PointsByCell, cell: number, { x, y }: Neighbour, h: number): number {
  let sum = 0;
  const to = points.starts[cell + 1] ?? 0;
  for (let at = points.starts[cell] ?? 0; at < to; at++) {
    sum += quartic(x + (points.u[at] ?? 0), y + (points.v[at] ?? 0), h);
  }
  return sum;
}

function quartic(x: number, y: number, h: number): number {
  const rest = 1 - (x * x + y * y) / (h * h);
  return rest > 0 ? rest * rest : 0;
}

function correctEdges(
  density: Float64Array,
  { cells, slots, width }: PaddedCells,
  neighbours: readonly Neighbour[],
  h: number,
): void {
  const steps = Int32Array.from(neighbours, ({ rows, columns }) => rows * width + columns);
  const weights = Float64Array.from(neighbours, ({ x, y }) => quartic(x, y, h));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  for (let cell = 0; cell < density.length; cell++) {
    if (density[cell] === 0) continue;
    const slot = slots[cell] ?? 0;
    let inside = 0;
    for (let at = 0; at < steps.length; at++) {
      if ((cells[slot + (steps[at] ?? 0)] ?? -1) >= 0) inside += weights[at] ?? 0;
    }
    density[cell] = ((density[cell] ?? 0) * all) / inside;
  }
}
