import { scaleLinear } from 'd3-scale';
import type { Histogram } from '../../analysis/histogram.ts';
import { type Axis, xOf } from './axis.ts';

export interface Bars {
  /** Path of all rows, whatever the filters. */
  readonly all: string;
  /** Path of the shown rows of each wanted type, stacked in the order asked for. */
  readonly byType: readonly string[];
  /** Counts worth a line across the plot, and their distance from its top in pixels. */
  readonly lines: readonly { readonly count: number; readonly y: number }[];
}

/**
 * The histogram as SVG paths in whole pixels, so that neighbouring bars stay crisp. The height
 * always fits all rows: what the filters leave is seen against what there is.
 */
export function barsOf(
  histogram: Histogram,
  typeCodes: readonly number[],
  axis: Axis,
  height: number,
): Bars {
  const most = histogram.all.reduce((a, b) => Math.max(a, b), 0);
  const y = scaleLinear([0, Math.max(1, most)], [height, 0]);
  const all: string[] = [];
  const byType: string[][] = typeCodes.map(() => []);
  for (let bin = 0; bin < histogram.all.length; bin++) {
    const left = Math.round(xOf(axis, histogram.edges[bin] ?? axis.from));
    const right = Math.round(xOf(axis, histogram.edges[bin + 1] ?? axis.to));
    const gap = right - left >= 4 ? 1 : 0;
    const bar = (from: number, to: number) => {
      const top = Math.round(y(to));
      const bottom = Math.round(y(from));
      return `M${left},${top}h${Math.max(1, right - left - gap)}V${bottom}H${left}z`;
    };
    const total = histogram.all[bin] ?? 0;
    if (total > 0) all.push(bar(0, total));
    let stacked = 0;
    typeCodes.forEach((code, i) => {
      const count = shownOf(histogram, bin, code);
      if (count > 0) byType[i]?.push(bar(stacked, stacked + count));
      stacked += count;
    });
  }
  const lines = most < 2 ? [] : y.ticks(2).filter((count) => count > 0 && Number.isInteger(count));
  return {
    all: all.join(''),
    byType: byType.map((paths) => paths.join('')),
    lines: lines.map((count) => ({ count, y: Math.round(y(count)) })),
  };
}

/** Shown rows of a type in a bin; 0 for a code below 0, a type that the table does not know. */
export function shownOf(histogram: Histogram, bin: number, code: number): number {
  return code < 0 ? 0 : (histogram.shown[bin * histogram.types + code] ?? 0);
}

/** The bin that holds a moment; `null` before the first edge and after the last. */
export function binAt(histogram: Histogram, day: number): number | null {
  const next = histogram.edges.findIndex((edge) => edge > day);
  return next <= 0 ? null : next - 1;
}
