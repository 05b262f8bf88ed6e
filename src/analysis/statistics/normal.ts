import { betaQuantileOdds, incompleteBeta } from './incomplete-beta.ts';
import { gammaQuantile, incompleteGamma } from './incomplete-gamma.ts';

/** Probability that a standard normal value is farther from 0 than `z`: Q(½, z²/2). */
export function normalTwoSidedP(z: number): number {
  return Math.exp(incompleteGamma(0.5, (z * z) / 2).upper);
}

/** The z between −z and z of which a standard normal value lies with the given confidence, 0…1. */
export function normalCritical(confidence: number): number {
  return Math.sqrt(2 * gammaQuantile(0.5, 'upper', 1 - confidence));
}

/**
 * Probability that a value of Student's distribution is farther from 0 than `t`: I with x = ν/(ν +
 * t²), a = ν/2, b = ½ (Abramowitz & Stegun 26.7.1).
 */
export function studentTwoSidedP(t: number, freedom: number): number {
  const all = freedom + t * t;
  return Math.exp(incompleteBeta(freedom / 2, 0.5, freedom / all, (t * t) / all).lower);
}

/**
 * The t between −t and t of which a value of Student's distribution lies with the given confidence.
 */
export function studentCritical(confidence: number, freedom: number): number {
  return Math.sqrt(freedom / betaQuantileOdds(freedom / 2, 0.5, 'lower', 1 - confidence));
}
