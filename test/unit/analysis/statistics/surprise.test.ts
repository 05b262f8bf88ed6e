import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg } from '../../../../src/analysis/statistics/benjamini-hochberg.ts';
import { rateRatio } from '../../../../src/analysis/statistics/rate-ratio.ts';
import { whatChanged } from '../../../../src/analysis/statistics/surprise.ts';
import { references } from './reference.ts';

describe('Benjamini and Hochberg', () => {
  // By R's p.adjust: test/fixtures/statistics/p-adjust.R.
  const list = references('p-adjust');
  const adjusted = list('adjusted');

  it.each(list('p').map((p, i) => ({ p, right: adjusted[i] ?? [] })))('$p', ({ p, right }) => {
    const found = benjaminiHochberg(p);
    expect(found).toHaveLength(right.length);
    right.forEach((value, i) => {
      expect(found[i]).toBeCloseTo(value, 14);
    });
  });

  it('of nothing is nothing, and no p becomes less', () => {
    expect(benjaminiHochberg([])).toHaveLength(0);
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(share), (p) => {
        const found = benjaminiHochberg(p);
        p.forEach((value, i) => {
          expect(found[i]).toBeGreaterThanOrEqual(value);
          expect(found[i]).toBeLessThanOrEqual(1);
        });
        expect(benjaminiHochberg(p.toReversed())).toEqual(found.toReversed());
      }),
    );
  });
});

describe('what changed', () => {
  const groups = [
    { key: 'ML05', count: 20, reference: 20 },
    { key: 'ML06', count: 2, reference: 30 },
    { key: 'ML07', count: 12, reference: 1 },
    { key: 'ML08', count: 0, reference: 0 },
    { key: 'ML09', count: 3, reference: 1 },
  ];
  const days = { days: 30, referenceDays: 30 };

  it('puts first what equal rates explain least', () => {
    const { changes, tooFew } = whatChanged(groups, days, 5);
    expect(changes.map(({ key }) => key)).toEqual(['ML06', 'ML07', 'ML05']);
    expect(tooFew.map(({ key }) => key)).toEqual(['ML08', 'ML09']);
    // By hand: 2·(1 + 32 + 496)/2³², 2·(1 + 13)/2¹³, 1; adjusted by 3/1, 3/2, 3/3.
    const p = [1058 / 2 ** 32, 28 / 2 ** 13, 1];
    changes.forEach((change, i) => {
      expect(change.p).toBeCloseTo(p[i] ?? -1, 12);
      expect(change.surprise).toBeCloseTo(-Math.log10(p[i] ?? -1), 10);
      expect(change.adjustedP).toBeCloseTo(((p[i] ?? -1) * 3) / (i + 1), 12);
    });
    expect(changes.map(({ estimate }) => estimate)).toEqual([2 / 30, 12, 1]);
  });

  it('leaves out by the sum', () => {
    const keys = (least: number) =>
      whatChanged(groups, { days: 30, referenceDays: 90 }, least).changes.map(({ key }) => key);
    expect(keys(4)).toContain('ML09');
    expect(keys(0)).not.toContain('ML08');
  });

  it('does not depend on the order, and has the interval of the ratio', () => {
    const count = fc.integer({ min: 0, max: 50 });
    const sets = fc.uniqueArray(fc.record({ key: fc.string(), count, reference: count }), {
      selector: ({ key }) => key,
    });
    fc.assert(
      fc.property(sets, fc.integer({ min: 1, max: 400 }), (some, referenceDays) => {
        const exposures = { days: 30, referenceDays };
        const there = whatChanged(some, exposures, 5);
        expect(whatChanged(some.toReversed(), exposures, 5)).toEqual(there);
        expect(there.changes.length + there.tooFew.length).toBe(some.length);
        for (const change of there.changes) {
          const ratio = rateRatio(
            { count: change.count, exposure: 30 },
            { count: change.reference, exposure: referenceDays },
          );
          expect(change).toMatchObject({ ...ratio });
        }
      }),
    );
  });

  it('needs days', () => {
    expect(() => whatChanged(groups, { days: 30, referenceDays: 0 }, 5)).toThrow(RangeError);
  });
});
