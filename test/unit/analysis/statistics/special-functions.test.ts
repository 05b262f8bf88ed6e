import { describe, expect, it } from 'vitest';
import {
  betaQuantileOdds,
  incompleteBeta,
} from '../../../../src/analysis/statistics/incomplete-beta.ts';
import {
  gammaQuantile,
  incompleteGamma,
} from '../../../../src/analysis/statistics/incomplete-gamma.ts';
import {
  normalCritical,
  normalTwoSidedP,
  studentCritical,
  studentTwoSidedP,
} from '../../../../src/analysis/statistics/normal.ts';
import { references, relativeError } from './reference.ts';

// By R's pgamma, pbeta, pt, qt, pnorm, qnorm: test/fixtures/statistics/special-functions.R.
const list = references('special-functions');

/** The error of a logarithm: relative where it is large, absolute where the tail is near 1. */
function logError(value: number, right: number): number {
  return value === right ? 0 : Math.abs(value - right) / Math.max(1, Math.abs(right));
}

describe('tails in logarithms', () => {
  it.each(list('gamma'))('gamma of shape %d at %d', (shape, x, lower, upper) => {
    const tails = incompleteGamma(Number(shape), Number(x));
    expect(logError(tails.lower, Number(lower))).toBeLessThan(1e-12);
    expect(logError(tails.upper, Number(upper))).toBeLessThan(1e-12);
  });

  it.each(list('beta'))('beta %d, %d at %d', (a, b, x, lower, upper) => {
    const tails = incompleteBeta(Number(a), Number(b), Number(x), 1 - Number(x));
    expect(logError(tails.lower, Number(lower))).toBeLessThan(1e-12);
    expect(logError(tails.upper, Number(upper))).toBeLessThan(1e-12);
  });

  it('are whole at the ends', () => {
    expect(incompleteGamma(3, 0)).toEqual({ lower: -Infinity, upper: 0 });
    expect(incompleteGamma(3, Infinity)).toEqual({ lower: 0, upper: -Infinity });
    expect(incompleteBeta(3, 2, 0, 1)).toEqual({ lower: -Infinity, upper: 0 });
    expect(incompleteBeta(3, 2, 1, 0)).toEqual({ lower: 0, upper: -Infinity });
  });
});

describe('quantiles', () => {
  const probabilities = [1e-12, 1e-4, 0.025, 0.3, 0.5, 0.8];

  it.each([0.5, 1, 3, 77, 1e4, 1e7])('gamma of shape %d: the tail of the quantile', (shape) => {
    for (const tail of ['lower', 'upper'] as const) {
      for (const probability of probabilities) {
        const x = gammaQuantile(shape, tail, probability);
        const back = Math.exp(incompleteGamma(shape, x)[tail]);
        expect(relativeError(back, probability)).toBeLessThan(1e-9);
      }
    }
  });

  it.each([
    [0.5, 0.5],
    [1, 9],
    [40, 3],
    [5000, 1],
    [1e5, 3e5],
  ])('beta %d, %d: the tail of the quantile', (a, b) => {
    for (const tail of ['lower', 'upper'] as const) {
      for (const probability of probabilities) {
        const odds = betaQuantileOdds(a, b, tail, probability);
        const back = Math.exp(incompleteBeta(a, b, odds / (1 + odds), 1 / (1 + odds))[tail]);
        expect(relativeError(back, probability)).toBeLessThan(1e-9);
      }
    }
  });
});

describe('normal and Student', () => {
  it.each(list('normal'))('two tails of z = %d', (z, p) => {
    expect(relativeError(normalTwoSidedP(Number(z)), Number(p))).toBeLessThan(1e-12);
  });

  it.each(list('normalQuantile'))('quantile of %d', (probability, z) => {
    const critical = normalCritical(2 * Number(probability) - 1);
    expect(relativeError(critical, Number(z))).toBeLessThan(1e-9);
  });

  it.each(list('student'))('two tails with %d degrees of freedom of t = %d', (freedom, t, p) => {
    expect(relativeError(studentTwoSidedP(Number(t), Number(freedom)), Number(p))).toBeLessThan(
      1e-11,
    );
  });

  it.each(list('studentQuantile'))('quantile with %d of %d', (freedom, probability, t) => {
    const critical = studentCritical(2 * Number(probability) - 1, Number(freedom));
    expect(relativeError(critical, Number(t))).toBeLessThan(1e-11);
  });
});
