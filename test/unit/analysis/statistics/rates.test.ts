import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval, poissonRate } from '../../../../src/analysis/statistics/poisson.ts';
import { rateRatio } from '../../../../src/analysis/statistics/rate-ratio.ts';
import { references, relativeError } from './reference.ts';

// By R's poisson.test: test/fixtures/statistics/poisson.R.
const list = references('poisson');
const counts = fc.integer({ min: 0, max: 5000 });
const exposures = fc.integer({ min: 1, max: 4000 });
const confidences = fc.constantFrom(0.5, 0.8, 0.95, 0.99);

describe('the interval of a count', () => {
  it.each(list('count'))('%d with confidence %d as R has it', (count, confidence, low, high) => {
    const interval = poissonInterval(Number(count), Number(confidence));
    expect(interval.estimate).toBe(count);
    expect(relativeError(interval.low, Number(low))).toBeLessThan(1e-11);
    expect(relativeError(interval.high, Number(high))).toBeLessThan(1e-11);
  });

  it('of 0 ends at ln 40, of 10 as Garwood has it', () => {
    expect(poissonInterval(0).high).toBeCloseTo(Math.log(40), 12);
    expect(poissonInterval(10).low).toBeCloseTo(4.795, 3);
    expect(poissonInterval(10).high).toBeCloseTo(18.39, 2);
  });

  it('holds the count and grows with the confidence', () => {
    fc.assert(
      fc.property(counts, confidences, (count, confidence) => {
        const { low, high } = poissonInterval(count, confidence);
        const wider = poissonInterval(count, (1 + confidence) / 2);
        expect(low <= count && count < high).toBe(true);
        expect(wider.low <= low && wider.high > high).toBe(true);
      }),
    );
  });

  it('is divided by the exposure', () => {
    expect(poissonRate(7, 0)).toBeNull();
    expect(poissonRate(7, Number.NaN)).toBeNull();
    const { low, high } = poissonInterval(7);
    expect(poissonRate(7, 28)).toEqual({ estimate: 0.25, low: low / 28, high: high / 28 });
  });
});

describe('the ratio of two rates', () => {
  it.each(list('ratio'))('%d, %d in %d, %d with confidence %d as R has it', (...row) => {
    const [one, other, time = 0, otherTime = 0, confidence, estimate, low, high, p] = row;
    const ratio = rateRatio(
      { count: Number(one), exposure: time },
      { count: Number(other), exposure: otherTime },
      confidence,
    );
    expect(relativeError(ratio?.estimate ?? -1, Number(estimate))).toBeLessThan(1e-14);
    expect(relativeError(ratio?.low ?? -1, Number(low))).toBeLessThan(1e-11);
    expect(relativeError(ratio?.high ?? -1, Number(high))).toBeLessThan(1e-11);
    expect(relativeError(ratio?.p ?? -1, Number(p))).toBeLessThan(1e-10);
    expect(ratio?.surprise).toBeCloseTo(Math.abs(Math.log10(Number(p))), 8);
  });

  it('by hand: 1 against 5 in equal times is 14 of 64 ways to throw six coins', () => {
    const ratio = rateRatio({ count: 1, exposure: 90 }, { count: 5, exposure: 90 });
    expect(ratio?.p).toBeCloseTo(14 / 64, 12);
    // 0 against 5: the share behind 0 of 5 is at most 1 − 0.025^(1/5).
    const none = rateRatio({ count: 0, exposure: 1 }, { count: 5, exposure: 1 });
    const most = 1 - 0.025 ** 0.2;
    expect(none).toMatchObject({ estimate: 0, low: 0, p: expect.closeTo(2 / 32, 12) });
    expect(none?.high).toBeCloseTo(most / (1 - most), 10);
  });

  it('is not there without counts or without an exposure', () => {
    const none = { count: 0, exposure: 30 };
    expect(rateRatio(none, none)).toBeNull();
    expect(rateRatio({ count: 4, exposure: 0 }, none)).toBeNull();
    expect(rateRatio(none, { count: 4, exposure: 0 })).toBeNull();
    const only = rateRatio({ count: 4, exposure: 30 }, none);
    expect([only?.estimate, only?.high]).toEqual([Infinity, Infinity]);
  });

  it('keeps the surprise of what is too rare for a number', () => {
    // 2 · 2⁻⁵⁰⁰⁰
    const ratio = rateRatio({ count: 5000, exposure: 1 }, { count: 0, exposure: 1 });
    expect(ratio?.p).toBe(0);
    expect(ratio?.surprise).toBeCloseTo(4999 * Math.log10(2), 6);
  });

  it('turned round is one over it, holds its estimate, knows no unit', () => {
    fc.assert(
      fc.property(counts, counts, exposures, exposures, confidences, (a, b, s, t, confidence) => {
        fc.pre(a + b > 0);
        const one = { count: a, exposure: s };
        const other = { count: b, exposure: t };
        const there = rateRatio(one, other, confidence);
        const back = rateRatio(other, one, confidence);
        const hours = rateRatio(
          { ...one, exposure: s * 24 },
          { ...other, exposure: t * 24 },
          confidence,
        );
        if (!there || !back || !hours) throw new Error('no ratio');
        expect(there.low <= there.estimate && there.estimate <= there.high).toBe(true);
        expect(relativeError(there.low, 1 / back.high)).toBeLessThan(1e-9);
        expect(relativeError(there.high, 1 / back.low)).toBeLessThan(1e-9);
        expect(relativeError(there.p, back.p)).toBeLessThan(1e-9);
        expect(relativeError(hours.low, there.low)).toBeLessThan(1e-9);
        expect(there.p >= 0 && there.p <= 1 && there.surprise >= 0).toBe(true);
      }),
    );
  });
});
