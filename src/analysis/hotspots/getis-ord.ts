import { adjustedScores } from './adjusted-scores.ts';
import { bandSums } from './band-sums.ts';
import type { HexagonGrid } from './hexagon-grid.ts';

/** 3, 2, 1: hot with 99, 95, 90 % confidence; the same below 0: cold; 0: neither. */
export type HotClass = -3 | -2 | -1 | 0 | 1 | 2 | 3;

/** One place a cell in each column. */
export interface GetisOrd {
  readonly z: Float64Array;
  /** Two-sided, of the normal distribution. */
  readonly p: Float64Array;
  /** By Benjamini and Hochberg over all cells. */
  readonly adjustedP: Float64Array;
  /** `HotClass` by the adjusted p. */
  readonly classes: Int8Array;
  /** Of the values within the band of each, its own included. */
  readonly sums: Float64Array;
  /** Of the values of all cells: arithmetic mean and standard deviation (divisor n). */
  readonly mean: number;
  readonly deviation: number;
}

/** What z is worked out from; the mean and deviation are those of `size` values. */
export interface Whole {
  readonly size: number;
  readonly mean: number;
  readonly deviation: number;
}

/**
 * Getis and Ord's Gi* of each cell with binary weights within `bandKm`, its own included, as a z-score: J. K. Ord &
 * A. Getis (1995), Geographical Analysis 27, equation 14 with the cell itself. Values are one a cell, zeros too.
 * Yields the share done. O(cells × rows in the band).
 */
export function* getisOrd(
  grid: HexagonGrid,
  values: ArrayLike<number>,
  bandKm: number,
): Generator<number, GetisOrd> {
  const sumsOf = bandSums(grid, bandKm);
  const neighbours = sumsOf(new Uint8Array(grid.size).fill(1));
  yield 0.25;
  const sums = sumsOf(values);
  yield 0.5;
  const whole = wholeOf(values);
  const z = sums.map((sum, cell) => zOf(sum, neighbours[cell] ?? 0, whole));
  yield 0.75;
  const { p, adjustedP } = adjustedScores(z);
  const classes = Int8Array.from(z, (score, cell) => hotClass(score, adjustedP[cell] ?? 1));
  const { mean, deviation } = whole;
  return { z, p, adjustedP, classes, sums, mean, deviation };
}

export function wholeOf(values: ArrayLike<number>): Whole {
  const size = values.length;
  let sum = 0;
  for (let at = 0; at < size; at++) sum += values[at] ?? 0;
  const mean = size > 0 ? sum / size : 0;
  let squares = 0;
  for (let at = 0; at < size; at++) squares += ((values[at] ?? 0) - mean) ** 2;
  return { size, mean, deviation: size > 0 ? Math.sqrt(squares / size) : 0 };
}

/**
 * z of a sum over `count` of the values with weight 1. 0 where all values are alike, or all of them are in the sum:
 * nothing stands out.
 */
export function zOf(sum: number, count: number, { size, mean, deviation }: Whole): number {
  const spread = count * (size - count);
  if (!(deviation > 0 && spread > 0)) return 0;
  return (sum - count * mean) / (deviation * Math.sqrt(spread / (size - 1)));
}

/** The class of a z-score by its adjusted p. */
export function hotClass(z: number, adjustedP: number): HotClass {
  if (adjustedP > 0.1 || z === 0) return 0;
  if (adjustedP <= 0.01) return z > 0 ? 3 : -3;
  if (adjustedP <= 0.05) return z > 0 ? 2 : -2;
  return z > 0 ? 1 : -1;
}
