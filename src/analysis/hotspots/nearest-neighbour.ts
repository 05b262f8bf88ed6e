import type { PlanePoints } from './points.ts';

/**
 * Mean distance in km from each of the given rows to the nearest other of them; 0 for rows at one place. `null` for
 * fewer than two. A sweep from west to east that ends where no nearer one can come.
 */
export function meanNearestKm({ x, y }: PlanePoints, rows: Uint32Array): number | null {
  if (rows.length < 2) return null;
  const order = rows.slice().sort((a, b) => (x[a] ?? 0) - (x[b] ?? 0) || (y[a] ?? 0) - (y[b] ?? 0));
  const east = Float64Array.from(order, (row) => x[row] ?? 0);
  const north = Float64Array.from(order, (row) => y[row] ?? 0);
  let sum = 0;
  for (let at = 0; at < order.length; at++) {
    const toWest = nearestSquare(east, north, at, -1, Infinity);
    sum += Math.sqrt(nearestSquare(east, north, at, 1, toWest));
  }
  return sum / order.length;
}

/** The least squared distance in one direction, if under `least`; else `least`. */
function nearestSquare(
  east: Float64Array,
  north: Float64Array,
  at: number,
  step: 1 | -1,
  least: number,
): number {
  const [x, y] = [east[at] ?? 0, north[at] ?? 0];
  let nearest = least;
  for (let other = at + step; other >= 0 && other < east.length; other += step) {
    const dx = (east[other] ?? 0) - x;
    if (dx * dx >= nearest) break;
    const dy = (north[other] ?? 0) - y;
    nearest = Math.min(nearest, dx * dx + dy * dy);
  }
  return nearest;
}
