import { continuedFraction } from './continued-fraction.ts';
import { increasingRoot } from './increasing-root.ts';
import { type LogTails, type Tail, tailsFrom } from './log-tails.ts';
import { logPoissonDensity } from './saddle-point.ts';

/**
 * ln P(shape, x) and ln Q(shape, x), the regularised incomplete gamma functions, for shape > 0 and
 * x ≥ 0: the tails of a gamma distribution of scale 1. Below shape + 1 by the series, above it by
 * Legendre's continued fraction (Press et al., Numerical Recipes, 3rd edition, 6.2).
 */
export function incompleteGamma(shape: number, x: number): LogTails {
  if (x <= 0) return { lower: -Infinity, upper: 0 };
  if (x === Infinity) return { lower: 0, upper: -Infinity };
  const density = logPoissonDensity(shape, x);
  if (x < shape + 1) {
    let sum = 1;
    let term = 1;
    for (let n = shape + 1; term > sum * Number.EPSILON; n++) {
      term *= x / n;
      sum += term;
    }
    return tailsFrom('lower', density + Math.log(sum));
  }
  const first = x + 1 - shape;
  const fraction = continuedFraction(first, (n) => [-n * (n - shape), first + 2 * n]);
  return tailsFrom('upper', density + Math.log(shape) - Math.log(fraction));
}

/**
 * The x whose lower (or upper) tail of the gamma distribution of this shape and scale 1 is
 * `probability`, 0 < probability < 1. By Newton's steps on ln of the tail over ln x, held in a
 * bracket.
 */
export function gammaQuantile(shape: number, tail: Tail, probability: number): number {
  const wanted = Math.log(probability);
  const sign = tail === 'lower' ? 1 : -1;
  return Math.exp(
    increasingRoot(Math.log(shape), (logX) => {
      const x = Math.exp(logX);
      const log = incompleteGamma(shape, x)[tail];
      return {
        value: sign * (log - wanted),
        slope: shape * Math.exp(logPoissonDensity(shape, x) - log),
      };
    }),
  );
}
