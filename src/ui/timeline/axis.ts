import { addMonths, type Day, partsOf, startOf } from '../../domain/day.ts';

/** The strip's days laid out on its pixels: `from` at `PAD`, `to` at `width - PAD`. */
export interface Axis {
  readonly from: Day;
  readonly to: Day;
  /** Width of the strip in pixels. */
  readonly width: number;
}

/** Room at both ends of the strip for the handles, which stand outside the window's edges. */
export const PAD = 16;

/** Pixels that one day takes. */
function scaleOf(axis: Axis): number {
  return Math.max(1, axis.width - 2 * PAD) / (axis.to - axis.from);
}

/** Pixels from the strip's left edge to the beginning of `day`. */
export function xOf(axis: Axis, day: Day): number {
  return PAD + (day - axis.from) * scaleOf(axis);
}

/** The moment under pixel `x`, in days with their fraction, held to the axis. */
export function dayAt(axis: Axis, x: number): number {
  const day = axis.from + (x - PAD) / scaleOf(axis);
  return Math.min(Math.max(day, axis.from), axis.to);
}

export interface YearTick {
  readonly year: number;
  readonly x: number;
  /** False where the years stand too close to name each of them. */
  readonly named: boolean;
}

const LABEL_WIDTH = 36;

/** The first days of the years on the axis. */
export function yearTicks(axis: Axis): YearTick[] {
  const perYear = 365.25 * scaleOf(axis);
  const every = [1, 2, 5, 10, 25].find((step) => step * perYear >= LABEL_WIDTH) ?? 50;
  const ticks: YearTick[] = [];
  let day = startOf('year', axis.from);
  if (day < axis.from) day = addMonths(day, 12);
  for (; day < axis.to; day = addMonths(day, 12)) {
    const { year } = partsOf(day);
    ticks.push({ year, x: xOf(axis, day), named: ticks.length % every === 0 });
  }
  return ticks;
}
