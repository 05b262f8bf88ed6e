import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from '../../../../src/analysis/statistics/mann-kendall.ts';
import { poissonTrend } from '../../../../src/analysis/statistics/trend.ts';
import { fixture } from '../fixtures.ts';
import { relativeError } from './reference.ts';

interface TrendSet {
  readonly counts: number[];
  readonly days: number[];
  readonly poisson: number[];
  readonly quasi: number[];
}

interface RankSet {
  readonly values: number[];
  readonly s: number;
  readonly variance: number;
  readonly z: number;
  readonly p: number;
}

describe('a log-linear trend', () => {
  // By R's glm: test/fixtures/statistics/trend.R.
  const { sets }: { sets: readonly TrendSet[] } = JSON.parse(fixture('statistics/trend.json'));

  it.each(sets)('$counts as R has it', ({ counts, days, ...families }) => {
    for (const quasi of [false, true]) {
      const trend = poissonTrend(counts, { exposures: days, quasi });
      const found = [
        trend?.yearly.estimate,
        trend?.yearly.low,
        trend?.yearly.high,
        trend?.p,
        trend?.dispersion,
        trend?.fitted.at(-1),
      ];
      const right = quasi ? families.quasi : families.poisson;
      right.forEach((value, i) => {
        expect(relativeError(found[i] ?? Number.NaN, value)).toBeLessThan(1e-7);
      });
    }
  });

  it('by hand: counts that double each month grow by 2¹² a year', () => {
    const trend = poissonTrend([1, 2, 4, 8, 16]);
    expect(trend?.yearly.estimate).toBeCloseTo(4096, 6);
    expect(trend?.dispersion).toBeCloseTo(0, 9);
    // Counts less various than Poisson counts make no interval narrower.
    const { low = 0 } = trend?.yearly ?? {};
    expect(poissonTrend([1, 2, 4, 8, 16], { quasi: true })?.yearly.low).toBeLessThan(low);
  });

  it('is not there where no slope is finite', () => {
    expect(poissonTrend([])).toBeNull();
    expect(poissonTrend([3, 4])).toBeNull();
    expect(poissonTrend([0, 0, 0, 0])).toBeNull();
    expect(poissonTrend([0, 0, 0, 7])).toBeNull();
    expect(poissonTrend([7, 0, 0, 0])).toBeNull();
    expect(poissonTrend([0, 7, 0, 0])).not.toBeNull();
    // Nearly all in one month: found by the property below.
    expect(poissonTrend([55_059, 1, 0, 0, 0])).not.toBeNull();
  });

  it('is there wherever some counts are not in the first, some not in the last month', () => {
    const sparse = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 100_000 }));
    fc.assert(
      fc.property(fc.array(sparse, { minLength: 3, maxLength: 40 }), (counts) => {
        const some = counts.slice(1).some(Boolean) && counts.slice(0, -1).some(Boolean);
        expect(Number.isFinite(poissonTrend(counts)?.yearly.estimate)).toBe(some);
      }),
    );
  });

  const series = fc
    .array(fc.integer({ min: 0, max: 60 }), { minLength: 3, maxLength: 60 })
    .filter((counts) => poissonTrend(counts) !== null);

  it('turned round is one over it, holds its estimate, fits as many as were counted', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (counts, quasi) => {
        const there = poissonTrend(counts, { quasi });
        const back = poissonTrend(counts.toReversed(), { quasi });
        if (!there || !back) throw new Error('no trend');
        const { estimate, low, high } = there.yearly;
        expect(low <= estimate && estimate <= high).toBe(true);
        expect(Math.log(back.yearly.estimate)).toBeCloseTo(-Math.log(estimate), 6);
        expect(Math.log(back.yearly.low)).toBeCloseTo(-Math.log(high), 5);
        const all = counts.reduce((sum, count) => sum + count, 0);
        expect(there.fitted.reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(all, 6);
      }),
    );
  });

  it('knows no unit of exposure', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: 1, max: 1000 }), (counts, unit) => {
        const there = poissonTrend(counts);
        const scaled = poissonTrend(counts, { exposures: counts.map(() => unit) });
        expect(Math.log(scaled?.yearly.low ?? 0)).toBeCloseTo(Math.log(there?.yearly.low ?? 1), 6);
      }),
    );
  });
});

describe('Mann and Kendall', () => {
  // By way of scipy: test/fixtures/statistics/mann-kendall.py.
  const { sets }: { sets: readonly RankSet[] } = JSON.parse(
    fixture('statistics/mann-kendall.json'),
  );

  it.each(sets)('$values as scipy has it', ({ values, s, variance, z, p }) => {
    const found = mannKendall(values);
    expect(found.s).toBe(s);
    expect(found.variance).toBeCloseTo(variance, 7);
    expect(found.z).toBeCloseTo(z, 10);
    expect(relativeError(found.p, p)).toBeLessThan(1e-9);
  });

  it('by hand: four that rise', () => {
    // S = 6 pairs, variance 4·3·13/18.
    const found = mannKendall([1, 2, 3, 4]);
    expect(found).toMatchObject({ s: 6, variance: 156 / 18 });
    expect(found.z).toBeCloseTo(5 / Math.sqrt(156 / 18), 12);
  });

  it('of equal values, one or none finds nothing', () => {
    for (const values of [[], [3], [2, 2, 2]]) {
      expect(mannKendall(values)).toEqual({ s: 0, variance: 0, z: 0, p: 1 });
    }
  });

  it('turned round changes its sign, and any scale keeps the ranks', () => {
    const values = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 2, maxLength: 50 });
    fc.assert(
      fc.property(values, fc.integer({ min: 1, max: 9 }), (some, scale) => {
        const { s, variance, p } = mannKendall(some);
        const back = mannKendall(some.toReversed());
        expect(back.s + s).toBe(0);
        expect(back.p).toBe(p);
        expect(mannKendall(some.map((value) => value ** 3 * scale))).toMatchObject({ s, variance });
      }),
    );
  });
});
