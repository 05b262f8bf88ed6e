import { betaQuantileOdds, incompleteBeta } from './incomplete-beta.ts';
import { CONFIDENCE, type Estimate } from './interval.ts';
import { logSum, type Tail } from './log-tails.ts';
import { logBinomialDensity } from './saddle-point.ts';

/** How often something was counted, and in how much time or space. */
export interface CountIn {
  /** Whole, ≥ 0. */
  readonly count: number;
  /** Days, km², km-months: the same unit on both sides of a ratio. */
  readonly exposure: number;
}

export interface RateRatio extends Estimate {
  /** Two-sided exact p of equal rates. */
  readonly p: number;
  /** −log₁₀ p: finite where `p` itself is too small for a number. */
  readonly surprise: number;
}

/**
 * Ratio of two Poisson rates, `one` over `other`. Given their sum n the first count is binomial
 * with p₀ = t₁/(t₁ + t₂) where the rates are equal: the interval is Clopper and Pearson's for that
 * share, turned into a ratio, π/(1 − π) · t₂/t₁; p by the method of small p-values (all counts not
 * more probable than the one seen), as R's `poisson.test` and `binom.test` have it. The two need
 * not agree at the edge. Without a count on the other side the ratio and its high end are
 * `Infinity`; `null` where both counts are 0 or an exposure is not above 0. J. Przyborowski & H.
 * Wilenski (1940), Biometrika 31; Clopper & Pearson (1934).
 */
export function rateRatio(one: CountIn, other: CountIn, confidence = CONFIDENCE): RateRatio | null {
  const n = one.count + other.count;
  if (!(n > 0 && one.exposure > 0 && other.exposure > 0)) return null;
  const tail = (1 - confidence) / 2;
  const scale = other.exposure / one.exposure;
  const odds = (a: number, b: number, side: Tail) => betaQuantileOdds(a, b, side, tail) * scale;
  const all = one.exposure + other.exposure;
  const logP = logTwoSidedP(one.count, n, one.exposure / all, other.exposure / all);
  return {
    estimate: (one.count / other.count) * scale,
    low: one.count > 0 ? odds(one.count, other.count + 1, 'lower') : 0,
    high: other.count > 0 ? odds(one.count + 1, other.count, 'upper') : Infinity,
    p: Math.exp(logP),
    surprise: logP === 0 ? 0 : -logP / Math.LN10,
  };
}

/** Densities that differ by less are the same, as in R: 1 + 10⁻⁷. */
const SAME = Math.log1p(1e-7);

/** ln of the two-sided p of `x` of `n` where the share is `p`; `q` is 1 − `p`. */
function logTwoSidedP(x: number, n: number, p: number, q: number): number {
  if (x === n * p) return 0;
  // Seen from the other outcome the upper side is the lower one.
  if (x > n * p) return logTwoSidedP(n - x, n, q, p);
  const most = logBinomialDensity(x, n, p, q) + SAME;
  // From the mean on the density only falls: the first count there that is not more probable.
  let first = Math.ceil(n * p);
  let end = n + 1;
  while (first < end) {
    const middle = Math.floor((first + end) / 2);
    if (logBinomialDensity(middle, n, p, q) <= most) end = middle;
    else first = middle + 1;
  }
  const below = x < n ? incompleteBeta(x + 1, n - x, p, q).upper : 0;
  const above = first <= n ? incompleteBeta(first, n - first + 1, p, q).lower : -Infinity;
  return Math.min(0, logSum(below, above));
}
