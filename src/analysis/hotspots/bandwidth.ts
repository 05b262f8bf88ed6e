import type { PlanePoints } from './points.ts';

/**
 * Bandwidth of the quartic kernel in the plane that stands to Scott's and Silverman's as the kernels do: both are
 * σ·n^(−1/6) for a normal kernel in two dimensions (D. W. Scott 1992, B. W. Silverman 1986, where 4/(d + 2) is 1),
 * and the quartic one is wider by (4π·R/μ²)^(1/6), R = 9/(5π), μ = 1/8: Silverman's 2.78 (table 4.1, K₂).
 */
const QUARTIC_FACTOR = (4 * Math.PI * (9 / (5 * Math.PI)) * 64) ** (1 / 6);

/**
 * The default bandwidth in km, 2.78·σ·n^(−1/6), σ² the mean of the two variances (divisor n − 1). It is meant for one
 * round cloud of points, and smooths too much where there are several. `null` for fewer than two places.
 */
export function defaultBandwidthKm({ x, y }: PlanePoints): number | null {
  const n = x.length;
  const variance = (varianceOf(x) + varianceOf(y)) / 2;
  return n > 1 && variance > 0 ? QUARTIC_FACTOR * Math.sqrt(variance) * n ** (-1 / 6) : null;
}

function varianceOf(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
