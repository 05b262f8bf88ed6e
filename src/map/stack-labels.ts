import { mercator } from '../analysis/mercator.ts';
import { stackSums } from '../analysis/stack-sums.ts';
import type { Shown, Stacks } from '../analysis/stacks.ts';
import { pointRadius } from '../layers/point-look.ts';
import type { MercatorBox } from './view-box.ts';

/** Points looked at, those with most rows first, and labels drawn. */
const MOST_POINTS = 3000;
const MOST_LABELS = 300;

/** A point on which incidents may lie, in Web Mercator from 0 to 1. */
export interface StackPoint {
  readonly point: number;
  readonly x: number;
  readonly y: number;
}

/** The number of incidents shown on one point. */
export interface StackLabel {
  readonly x: number;
  readonly y: number;
  readonly count: number;
  /** Radius in pixels of the largest of their symbols, before the scale of the zoom. */
  readonly radius: number;
}

/** The points in the box on which several rows lie, whatever is shown of them. */
export function stackPoints(
  { size, offsets, rows }: Stacks,
  { lon, lat }: Shown['table'],
  box: MercatorBox,
): readonly StackPoint[] {
  const found: StackPoint[] = [];
  const sizeOf = (point: number) => (offsets[point + 1] ?? 0) - (offsets[point] ?? 0);
  for (let point = 0; point < size; point++) {
    if (sizeOf(point) < 2) continue;
    const row = rows[offsets[point] ?? 0] ?? 0;
    const [x, y] = mercator(lon[row] ?? 0, lat[row] ?? 0);
    if (x < box.west || x > box.east || y < box.north || y > box.south) continue;
    found.push({ point, x, y });
  }
  if (found.length <= MOST_POINTS) return found;
  return found.sort((a, b) => sizeOf(b.point) - sizeOf(a.point)).slice(0, MOST_POINTS);
}

/**
 * The labels of the points on which two or more incidents are shown. Where two would come nearer to
 * each other than `apart` (a share of the width of the world) the greater number stands.
 */
export function stackLabels(
  points: readonly StackPoint[],
  stacks: Stacks,
  shown: Shown,
  apart: number,
): readonly StackLabel[] {
  const sumOf = stackSums(stacks, shown);
  const labels: StackLabel[] = [];
  for (const { point, x, y } of points) {
    const { count, mostDeaths } = sumOf(point);
    if (count > 1) labels.push({ x, y, count, radius: pointRadius(mostDeaths) });
  }
  labels.sort((a, b) => b.count - a.count || a.x - b.x || a.y - b.y);
  const placed: StackLabel[] = [];
  for (const label of labels) {
    if (placed.length === MOST_LABELS) break;
    const isNear = (other: StackLabel) =>
      Math.abs(other.x - label.x) < apart && Math.abs(other.y - label.y) < apart / 2;
    if (!placed.some(isNear)) placed.push(label);
  }
  return placed;
}

/** At most four signs: thousands from ten thousand on. */
export function stackText(count: number): string {
  return count < 10_000 ? String(count) : `${Math.min(999, Math.floor(count / 1000))}k`;
}
