/** ln √(2π) */
const LOG_ROOT_TWO_PI = 0.9189385332046728;
/** From here on five terms of Stirling's series are exact to the last digit. */
const SERIES_FROM = 16;

/**
 * What Stirling's formula leaves of ln Γ: δ(x) = ln Γ(x + 1) − (x + ½) ln x + x − ln √(2π), x > 0.
 * From the asymptotic series (Abramowitz & Stegun 6.1.41); below 16 by δ(x) = δ(x + 1) + (x + ½)
 * ln(1 + 1/x) − 1.
 */
function stirlingError(x: number): number {
  let at = x;
  let sum = 0;
  for (; at < SERIES_FROM; at++) sum += (at + 0.5) * Math.log1p(1 / at) - 1;
  const square = at * at;
  const tail = 1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square;
  return sum + (1 / 12 - (1 / 360 - tail / square) / square) / at;
}

/**
 * Half the deviance of a Poisson count: x ln(x / mean) + mean − x for x, mean > 0, by a series
 * where the two are near each other, so that no digits are lost (Loader 2000, `bd0`).
 */
function halfDeviance(x: number, mean: number): number {
  const difference = x - mean;
  if (Math.abs(difference) >= 0.1 * (x + mean)) return x * Math.log(x / mean) - difference;
  const ratio = difference / (x + mean);
  let sum = difference * ratio;
  let term = 2 * x * ratio;
  for (let order = 3; ; order += 2) {
    term *= ratio * ratio;
    const next = sum + term / order;
    if (next === sum) return sum;
    sum = next;
  }
}

/**
 * ln of the Poisson density meanˣ e^(−mean) / Γ(x + 1), for x ≥ 0 (whole or not) and mean > 0,
 * exact for large numbers too. C. Loader (2000), Fast and Accurate Computation of Binomial
 * Probabilities.
 */
export function logPoissonDensity(x: number, mean: number): number {
  if (x === 0) return -mean;
  return -stirlingError(x) - halfDeviance(x, mean) - LOG_ROOT_TWO_PI - 0.5 * Math.log(x);
}

/**
 * ln of the binomial density Γ(n + 1) / (Γ(x + 1) Γ(n − x + 1)) pˣ qⁿ⁻ˣ, for 0 ≤ x ≤ n and q = 1 −
 * p, which is asked for because it has digits that 1 − p has not. Loader's saddle-point form, as
 * above.
 */
export function logBinomialDensity(x: number, n: number, p: number, q: number): number {
  if (n === 0) return 0;
  if (x === 0) return n * (p < q ? Math.log1p(-p) : Math.log(q));
  if (x === n) return n * (q < p ? Math.log1p(-q) : Math.log(p));
  const corrections = stirlingError(n) - stirlingError(x) - stirlingError(n - x);
  const deviances = halfDeviance(x, n * p) + halfDeviance(n - x, n * q);
  const spread = Math.log(x) + Math.log1p(-x / n);
  return corrections - deviances - LOG_ROOT_TWO_PI - 0.5 * spread;
}
