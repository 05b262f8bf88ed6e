// Not d3-scale, which does the same: it is eight times as heavy, and this is drawn at first.
import { ticks } from 'd3-array';
import { binOf, type Histogram } from '../../analysis/histogram.ts';
import type { Day } from '../../domain/day.ts';
import { type Axis, heldX } from './axis.ts';

/** How many times higher than what is shown the bars of all rows may be. */
const WALL = 4;

export interface Bars {
  /** Path of all rows, whatever the filters. */
  readonly all: string;
  /** Paths of the shown rows of each wanted code, stacked in the order asked for: certain ones first. */
  readonly certain: readonly string[];
  readonly possible: readonly string[];
  /** Amounts worth a line across the plot, and their distance from its top in pixels. */
  readonly lines: readonly { readonly count: number; readonly y: number }[];
}

/**
 * The histogram as SVG paths in whole pixels, so that neighbouring bars stay crisp. The height fits all
 * rows in sight, or those shown: what is higher is cut off at the top, and where all of it would be
 * a wall of cut-off bars, the bars of all rows are left out.
 */
export function barsOf(
  histogram: Histogram,
  codes: readonly number[],
  axis: Axis,
  height: number,
  fits: 'shown' | 'all',
): Bars {
  const bins = binsInSight(histogram, axis);
  const allOf = (bin: number) => histogram.all[bin] ?? 0;
  const heightOf = fits === 'all' ? allOf : (bin: number) => shownIn(histogram, bin);
  const most = bins.reduce((max, bin) => Math.max(max, heightOf(bin)), 0);
  const full = Math.max(1, most);
  const isWall = bins.some((bin) => allOf(bin) > WALL * full);
  const y = (count: number) => height * (1 - Math.min(count, full) / full);
  const all: string[] = [];
  const certain: string[][] = codes.map(() => []);
  const possible: string[][] = codes.map(() => []);
  for (const bin of bins) {
    const { from, to } = binOf(histogram.edges, bin);
    const left = Math.round(heldX(axis, from));
    const right = Math.round(heldX(axis, to));
    const gap = right - left >= 4 ? 1 : 0;
    const bar = (bottomCount: number, topCount: number) => {
      const top = Math.round(y(topCount));
      const bottom = Math.round(y(bottomCount));
      return `M${left},${top}h${Math.max(1, right - left - gap)}V${bottom}H${left}z`;
    };
    const total = allOf(bin);
    if (total > 0) all.push(bar(0, total));
    let stacked = 0;
    for (const [kind, paths] of [
      ['certain', certain],
      ['possible', possible],
    ] as const) {
      codes.forEach((code, i) => {
        const count = amountOf(histogram, kind, bin, code);
        if (count > 0) paths[i]?.push(bar(stacked, stacked + count));
        stacked += count;
      });
    }
  }
  const lines =
    most < 1 ? [] : ticks(0, full, 2).filter((count) => count > 0 && Number.isInteger(count));
  return {
    all: isWall ? '' : all.join(''),
    certain: certain.map((paths) => paths.join('')),
    possible: possible.map((paths) => paths.join('')),
    lines: lines.map((count) => ({ count, y: Math.round(y(count)) })),
  };
}

/** Shown rows, or their deaths, of every code: certain and possible. */
function shownIn(histogram: Histogram, bin: number): number {
  let sum = 0;
  for (let code = 0; code < histogram.codes; code++) {
    sum += amountOf(histogram, 'certain', bin, code) + amountOf(histogram, 'possible', bin, code);
  }
  return sum;
}

/** Bins of which some part is on the axis. */
export function binsInSight({ edges }: Histogram, axis: Axis): number[] {
  const bins: number[] = [];
  for (let bin = 0; bin + 1 < edges.length; bin++) {
    const { from, to } = binOf(edges, bin);
    if (to > axis.from && from < axis.to) bins.push(bin);
  }
  return bins;
}

/** Shown rows, or their deaths, of a code in a bin; 0 for a code below 0: one the table does not know. */
export function amountOf(
  histogram: Histogram,
  kind: 'certain' | 'possible',
  bin: number,
  code: number,
): number {
  return code < 0 ? 0 : (histogram[kind][bin * histogram.codes + code] ?? 0);
}

/** The bin in sight that holds a day, or the one nearest to it: bins change with the zoom, days do not. */
export function binInSight(histogram: Histogram, axis: Axis, day: Day): number {
  const bins = binsInSight(histogram, axis);
  const first = bins[0] ?? 0;
  const bin = day < (histogram.edges[0] ?? 0) ? first : (binAt(histogram, day) ?? Infinity);
  return Math.min(Math.max(bin, first), bins.at(-1) ?? 0);
}

/** The bin that holds a moment; `null` before the first edge and after the last. */
export function binAt({ edges }: Histogram, day: number): number | null {
  const next = edges.findIndex((edge) => edge > day);
  return next <= 0 ? null : next - 1;
}
