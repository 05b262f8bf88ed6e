import { normalTwoSidedP } from './normal.ts';

export interface MannKendall {
  /** Pairs that rise less pairs that fall. */
  readonly s: number;
  /** Variance of S without a trend, ties taken into account. */
  readonly variance: number;
  /** (S ∓ 1)/√variance, 0 for S = 0: above 0 it rises. */
  readonly z: number;
  readonly p: number;
}

/**
 * Mann and Kendall's test of a trend of any form, of values in order of time: S = Σ sign(xⱼ − xᵢ)
 * over i < j, its variance (n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5))/18 over groups of t equal
 * values, two-sided p by the normal distribution with continuity correction. H. B. Mann (1945),
 * Econometrica 13; M. G. Kendall (1975), Rank Correlation Methods; R. O. Gilbert (1987), 16.4. p =
 * 1 for values that are all equal, or fewer than two.
 */
export function mannKendall(values: ArrayLike<number>): MannKendall {
  const n = values.length;
  let s = 0;
  for (let i = 0; i < n; i++) {
    const value = values[i] ?? 0;
    for (let j = i + 1; j < n; j++) s += Math.sign((values[j] ?? 0) - value);
  }
  let variance = weight(n);
  const sorted = Float64Array.from(values).sort();
  for (let from = 0, to = 0; from < n; from = to) {
    while (to < n && sorted[to] === sorted[from]) to++;
    variance -= weight(to - from);
  }
  const z = variance > 0 ? (s - Math.sign(s)) / Math.sqrt(variance) : 0;
  return { s, variance, z, p: normalTwoSidedP(z) };
}

function weight(n: number): number {
  return (n * Math.max(0, n - 1) * (2 * n + 5)) / 18;
}
