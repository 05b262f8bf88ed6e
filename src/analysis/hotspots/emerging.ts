import type { Day } from '../../domain/day.ts';
import { adjustedScores } from './adjusted-scores.ts';
import { bandSums } from './band-sums.ts';
import { wholeOf, zOf } from './getis-ord.ts';
import { cellAt, type HexagonGrid } from './hexagon-grid.ts';
import { type CellPattern, patternOf } from './hot-pattern.ts';
import { periodOf } from './periods.ts';
import { type PlacedDays, planePoints } from './points.ts';

/** Quarters from which on the Mann–Kendall test may go by the normal distribution, and a pattern says something. */
export const LEAST_QUARTERS = 10;

export interface EmergingOptions {
  readonly bandKm: number;
  /** Adjusted p up to which a cell is hot or cold in a quarter, and p up to which a trend is one. */
  readonly alpha?: number;
}

export type Emerging = TooFewQuarters | EmergingHotSpots;

export interface TooFewQuarters {
  readonly kind: 'too-few-quarters';
  readonly quarters: number;
  readonly needed: number;
}

/** Values by quarter and cell: `z[quarter * cells + cell]`. */
export interface EmergingHotSpots {
  readonly kind: 'emerging';
  /** First days of the quarters, and the end of the last. */
  readonly edges: readonly Day[];
  readonly quarters: number;
  readonly counts: Float64Array;
  readonly z: Float64Array;
  readonly adjustedP: Float64Array;
  /** One a cell. */
  readonly patterns: readonly (CellPattern | null)[];
  /** Points on days outside the whole quarters, and of the others those outside every cell. */
  readonly outsideQuarters: number;
  readonly outsideCells: number;
}

/**
 * Emerging hot spots by the quarters between the edges. Gi* of each cell in each quarter over the cells within
 * the band in that quarter and the one before (the first has none before), against mean and deviation of all cells
 * in all quarters; Benjamini and Hochberg over all of them; then the pattern of each cell by `patternOf`. Neighbours,
 * mean and correction are as Esri's tool has them by default; it leaves out cells that never had a point, which are
 * kept here. Yields the share done.
 */
export function* emergingHotSpots(
  grid: HexagonGrid,
  points: PlacedDays,
  edges: readonly Day[],
  { bandKm, alpha = 0.05 }: EmergingOptions,
): Generator<number, Emerging> {
  const quarters = Math.max(0, edges.length - 1);
  if (quarters < LEAST_QUARTERS) {
    return { kind: 'too-few-quarters', quarters, needed: LEAST_QUARTERS };
  }
  const { size } = grid;
  const counted = countByQuarter(grid, points, edges);
  yield 0.2;
  if (!counted.counts.some((count) => count > 0)) {
    return { kind: 'emerging', edges, quarters, ...counted, ...withoutPoints(size, quarters) };
  }

  const sumsOf = bandSums(grid, bandKm);
  const neighbours = sumsOf(new Uint8Array(size).fill(1));
  const whole = wholeOf(counted.counts);
  const z = new Float64Array(size * quarters);
  let before: Float64Array | null = null;
  for (let quarter = 0; quarter < quarters; quarter++) {
    const now = sumsOf(counted.counts.subarray(quarter * size, (quarter + 1) * size));
    for (let cell = 0; cell < size; cell++) {
      const sum = (now[cell] ?? 0) + (before?.[cell] ?? 0);
      const count = (neighbours[cell] ?? 0) * (before ? 2 : 1);
      z[quarter * size + cell] = zOf(sum, count, whole);
    }
    before = now;
    yield 0.2 + (0.4 * (quarter + 1)) / quarters;
  }

  const { adjustedP } = adjustedScores(z);
  yield 0.8;
  const patterns = patternsOf(z, adjustedP, size, quarters, alpha);
  return { kind: 'emerging', edges, quarters, ...counted, z, adjustedP, patterns };
}

/** What all the work would come to: no cell differs from the mean. */
function withoutPoints(size: number, quarters: number) {
  return {
    z: new Float64Array(size * quarters),
    adjustedP: new Float64Array(size * quarters).fill(1),
    patterns: new Array<null>(size).fill(null),
  };
}

function countByQuarter(grid: HexagonGrid, points: PlacedDays, edges: readonly Day[]) {
  const counts = new Float64Array(grid.size * (edges.length - 1));
  const { x, y } = planePoints(points);
  let [outsideQuarters, outsideCells] = [0, 0];
  for (let row = 0; row < x.length; row++) {
    const quarter = periodOf(edges, points.day[row] ?? 0);
    if (quarter < 0) {
      outsideQuarters++;
      continue;
    }
    const cell = cellAt(grid, x[row] ?? 0, y[row] ?? 0);
    if (cell < 0) outsideCells++;
    else counts[quarter * grid.size + cell] = (counts[quarter * grid.size + cell] ?? 0) + 1;
  }
  return { counts, outsideQuarters, outsideCells };
}

function patternsOf(
  z: Float64Array,
  adjustedP: Float64Array,
  size: number,
  quarters: number,
  alpha: number,
): (CellPattern | null)[] {
  const series = new Float64Array(quarters);
  const sides = new Int8Array(quarters);
  return Array.from({ length: size }, (_, cell) => {
    for (let quarter = 0; quarter < quarters; quarter++) {
      const at = quarter * size + cell;
      series[quarter] = z[at] ?? 0;
      sides[quarter] = (adjustedP[at] ?? 1) <= alpha ? Math.sign(z[at] ?? 0) : 0;
    }
    return patternOf(series, sides, alpha);
  });
}
