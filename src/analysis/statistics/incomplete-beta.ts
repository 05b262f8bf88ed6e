import { continuedFraction } from './continued-fraction.ts';
import { increasingRoot } from './increasing-root.ts';
import { type LogTails, type Tail, tailsFrom } from './log-tails.ts';
import { logBinomialDensity } from './saddle-point.ts';

/**
 * ln Iₓ(a, b) and ln(1 − Iₓ(a, b)), the regularised incomplete beta function, for a, b > 0 and x in
 * 0…1. `y` is 1 − x, asked for because it has digits that 1 − x has not. By the continued fraction
 * of Press et al. (Numerical Recipes, 3rd edition, 6.4) on the side where it converges fast.
 */
export function incompleteBeta(a: number, b: number, x: number, y: number): LogTails {
  if (x <= 0) return { lower: -Infinity, upper: 0 };
  if (y <= 0) return { lower: 0, upper: -Infinity };
  return x * (a + b + 2) < a + 1
    ? tailsFrom('lower', logSmallSide(a, b, x, y))
    : tailsFrom('upper', logSmallSide(b, a, y, x));
}

function logSmallSide(a: number, b: number, x: number, y: number): number {
  const fraction = continuedFraction(1, (order) => {
    const m = order >> 1;
    const even = (m * (b - m)) / ((a + order - 1) * (a + order));
    const odd = (-(a + m) * (a + b + m)) / ((a + order - 1) * (a + order));
    return [x * (order % 2 === 0 ? even : odd), 1];
  });
  const share = Math.log(b) - Math.log(a + b);
  return logBinomialDensity(a, a + b, x, y) + share - Math.log(fraction);
}

/**
 * x / (1 − x) of the x whose lower (or upper) tail of the beta distribution is `probability`,
 * between 0 and 1. The odds keep their digits at both ends. By Newton's steps on ln of the tail
 * over ln of the odds.
 */
export function betaQuantileOdds(a: number, b: number, tail: Tail, probability: number): number {
  const wanted = Math.log(probability);
  const sign = tail === 'lower' ? 1 : -1;
  return Math.exp(
    increasingRoot(Math.log(a / b), (logit) => {
      const x = 1 / (1 + Math.exp(-logit));
      const y = 1 / (1 + Math.exp(logit));
      const log = incompleteBeta(a, b, x, y)[tail];
      const density = logBinomialDensity(a, a + b, x, y) + Math.log((a * b) / (a + b));
      return { value: sign * (log - wanted), slope: Math.exp(density - log) };
    }),
  );
}
