import { CONFIDENCE, type Estimate } from './interval.ts';
import { normalCritical, normalTwoSidedP, studentCritical, studentTwoSidedP } from './normal.ts';

const MONTHS_PER_YEAR = 12;
const MOST_STEPS = 100;
/** A step of the line by less is none. */
const SETTLED = 1e-12;

export interface Trend {
  /** By how much the rate is multiplied in a year, with its interval. */
  readonly yearly: Estimate;
  /** Two-sided p of no trend. */
  readonly p: number;
  /**
   * Pearson's χ² over its degrees of freedom: 1 where counts vary as Poisson counts do, more where
   * they crowd.
   */
  readonly dispersion: number;
  /** Expected count of each month. */
  readonly fitted: Float64Array;
}

export interface TrendOptions {
  /** Days of each month (above 0), or what else its count goes by; without it all are alike. */
  readonly exposures?: ArrayLike<number>;
  /**
   * Quasi-Poisson: variances times the dispersion, Student's distribution of n − 2 degrees of
   * freedom. A dispersion under 1 is taken as 1, so that the interval never gets narrower than by
   * the Poisson model.
   */
  readonly quasi?: boolean;
}

/** A line through the logarithms: its slope a year, how sure that is, and the counts it expects. */
interface Line {
  readonly slope: number;
  readonly slopeVariance: number;
  readonly fitted: Float64Array;
}

/**
 * Log-linear Poisson trend of monthly counts: ln E(count) = ln exposure + a + b · years, by
 * iteratively reweighted least squares (McCullagh & Nelder 1989, 2.5), Wald's interval exp(b ±
 * z·se) of the yearly ratio. As R's `glm(family = poisson)` and, with `quasi`, `quasipoisson`.
 * `null` for fewer than three months and where no slope is finite: no counts, or all of them in the
 * first or all in the last month.
 */
export function poissonTrend(counts: ArrayLike<number>, options: TrendOptions = {}): Trend | null {
  const { quasi = false } = options;
  const months = counts.length;
  const exposures = options.exposures ?? new Float64Array(months).fill(1);
  const line = hasSlope(counts) ? fittedLine(counts, exposures) : null;
  if (!line) return null;
  let chiSquare = 0;
  line.fitted.forEach((mean, i) => {
    chiSquare += ((counts[i] ?? 0) - mean) ** 2 / mean;
  });
  const freedom = months - 2;
  const dispersion = chiSquare / freedom;
  const error = Math.sqrt(line.slopeVariance * (quasi ? Math.max(1, dispersion) : 1));
  const away = line.slope / error;
  const reach = (quasi ? studentCritical(CONFIDENCE, freedom) : normalCritical(CONFIDENCE)) * error;
  return {
    yearly: {
      estimate: Math.exp(line.slope),
      low: Math.exp(line.slope - reach),
      high: Math.exp(line.slope + reach),
    },
    p: quasi ? studentTwoSidedP(away, freedom) : normalTwoSidedP(away),
    dispersion,
    fitted: line.fitted,
  };
}

/**
 * The likelihood has its greatest value at a finite slope: some counts are not in the first or in
 * the last month.
 */
function hasSlope(counts: ArrayLike<number>): boolean {
  if (counts.length < 3) return false;
  const all = Array.from(counts);
  const some = (from: number, to?: number) => all.slice(from, to).some((count) => count > 0);
  return some(1) && some(0, -1);
}

function fittedLine(counts: ArrayLike<number>, exposures: ArrayLike<number>): Line | null {
  const months = counts.length;
  const years = (i: number) => (i - (months - 1) / 2) / MONTHS_PER_YEAR;
  const fitted = Float64Array.from(counts, (count) => count + 0.1);
  let [level, slope] = [Number.NaN, Number.NaN];
  for (let step = 0; step < MOST_STEPS; step++) {
    const working = fitted.map((mean, i) => {
      return Math.log(mean / (exposures[i] ?? 1)) + ((counts[i] ?? 0) - mean) / mean;
    });
    let [w, wx, wz] = [0, 0, 0];
    fitted.forEach((mean, i) => {
      w += mean;
      wx += mean * years(i);
      wz += mean * (working[i] ?? 0);
    });
    const [centre, middle] = [wx / w, wz / w];
    // From the middle of the weights: where one month has nearly all of them, sums from elsewhere are
    // differences of equal numbers, and the line never settles.
    let [xx, xz] = [0, 0];
    fitted.forEach((mean, i) => {
      const x = years(i) - centre;
      xx += mean * x * x;
      xz += mean * x * ((working[i] ?? 0) - middle);
    });
    const nextSlope = xz / xx;
    const nextLevel = middle - nextSlope * centre;
    const moved = Math.abs(nextSlope - slope) + Math.abs(nextLevel - level);
    [level, slope] = [nextLevel, nextSlope];
    for (let i = 0; i < months; i++) {
      fitted[i] = (exposures[i] ?? 1) * Math.exp(level + slope * years(i));
    }
    if (moved <= SETTLED * Math.max(1, Math.abs(slope), Math.abs(level))) {
      return { slope, slopeVariance: 1 / xx, fitted };
    }
  }
  return null;
}
