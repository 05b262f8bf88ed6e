import { MOMENTS, momentsByCell, type PointsByCell, pointsByCell } from './cell-moments.ts';
import type { HexagonGrid } from './hexagon-grid.ts';
import type { PlanePoints } from './points.ts';

export interface KernelOptions {
  readonly bandwidthKm: number;
  /** Divide by the share of the kernel that lies in the outline. */
  readonly edgeCorrection: boolean;
}

export interface KernelDensity {
  /** Points per km² at the middle of each cell. */
  readonly density: Float64Array;
  /** Share of the kernel round each middle that lies in cells, 0…1; `null` without edge correction. */
  readonly share: Float64Array | null;
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
 * 1986, equation 4.5), at the middle of each cell, distances in the plane. Exact: cells that lie wholly within h
 * come as sums of powers, only the points of those that the circle cuts are looked at one by one. The edge correction
 * is Diggle's (1985, Applied Statistics 34) uniform one, its share summed over the middles of the cells, so that
 * it needs a bandwidth of a few cells. Yields the share done. Throws where the bandwidth is not above 0.
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
  yield 0.2;
  const density = new Float64Array(grid.size);
  const scale = 3 / (Math.PI * bandwidthKm * bandwidthKm);
  const step = Math.max(1, Math.ceil(grid.size / 20));
  for (let cell = 0; cell < grid.size; cell++) {
    let sum = 0;
    for (const neighbour of neighbours) {
      const other = cellBeside(grid, cell, neighbour);
      if (other < 0 || sorted.starts[other] === sorted.starts[other + 1]) continue;
      sum += neighbour.isWhole
        ? wholeSum(moments, other, neighbour, bandwidthKm)
        : cutSum(sorted, other, neighbour, bandwidthKm);
    }
    density[cell] = scale * sum;
    if (cell % step === 0) yield 0.2 + (0.7 * cell) / grid.size;
  }
  const share = edgeCorrection ? shares(grid, neighbours, bandwidthKm) : null;
  if (share)
    density.forEach((value, cell) => {
      density[cell] = value / (share[cell] ?? 1);
    });
  return { density, share, outside: sorted.outside };
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

function cellBeside(grid: HexagonGrid, cell: number, { columns, rows }: Neighbour): number {
  const slot = grid.slots[cell] ?? 0;
  const column = (slot % grid.width) + columns;
  const row = Math.floor(slot / grid.width) + rows;
  if (column < 0 || column >= grid.width || row < 0 || row >= grid.height) return -1;
  return grid.cells[row * grid.width + column] ?? -1;
}

/** (1 − |D + u|²/h²)² is (a + b·u + c·ρ²)² with a = 1 − |D|²/h², b = −2D/h², c = −1/h². */
function wholeSum(moments: Float64Array, cell: number, { x, y }: Neighbour, h: number): number {
  const at = cell * MOMENTS;
  const m = (moment: number) => moments[at + moment] ?? 0;
  const c = -1 / (h * h);
  const a = 1 + c * (x * x + y * y);
  const [bx, by] = [2 * c * x, 2 * c * y];
  const squares = bx * bx * m(3) + 2 * bx * by * m(4) + by * by * m(5);
  const mixed = 2 * a * (bx * m(1) + by * m(2) + c * (m(3) + m(5)));
  return a * a * m(0) + mixed + squares + 2 * c * (bx * m(6) + by * m(7)) + c * c * m(8);
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

function shares(grid: HexagonGrid, neighbours: readonly Neighbour[], h: number): Float64Array {
  const weighted = neighbours.filter(({ x, y }) => quartic(x, y, h) > 0);
  const all = weighted.reduce((sum, { x, y }) => sum + quartic(x, y, h), 0);
  return Float64Array.from(grid.slots, (_, cell) => {
    let sum = 0;
    for (const neighbour of weighted) {
      if (cellBeside(grid, cell, neighbour) >= 0) sum += quartic(neighbour.x, neighbour.y, h);
    }
    return sum / all;
  });
}
