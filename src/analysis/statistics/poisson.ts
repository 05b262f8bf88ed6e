import { gammaQuantile } from './incomplete-gamma.ts';
import { CONFIDENCE, type Estimate } from './interval.ts';

/**
 * The exact interval of the mean behind a Poisson count (whole, ≥ 0): low is the α/2 quantile of a
 * gamma distribution of shape `count`, high the 1 − α/2 quantile of shape `count` + 1, α = 1 −
 * confidence; low of 0 is 0. F. Garwood (1936), Fiducial Limits for the Poisson Distribution,
 * Biometrika 28.
 */
export function poissonInterval(count: number, confidence = CONFIDENCE): Estimate {
  const tail = (1 - confidence) / 2;
  return {
    estimate: count,
    low: count > 0 ? gammaQuantile(count, 'lower', tail) : 0,
    high: gammaQuantile(count + 1, 'upper', tail),
  };
}

/**
 * Rate of a Poisson count in an exposure (days, km², km-months…) with its exact interval, all per
 * unit of the exposure. `null` where the exposure is not above 0.
 */
export function poissonRate(count: number, exposure: number): Estimate | null {
  if (!(exposure > 0)) return null;
  const { low, high } = poissonInterval(count);
  return { estimate: count / exposure, low: low / exposure, high: high / exposure };
}
