import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  beforeAfter,
  type ControlSeries,
  differenceInDifferences,
  logRatio,
  sidesOf,
} from '../../../../src/analysis/statistics/before-after.ts';
import { placebo } from '../../../../src/analysis/statistics/placebo.ts';
import { rateRatio } from '../../../../src/analysis/statistics/rate-ratio.ts';

const KNOWN = { from: 0, to: 1000 };

let made = 0;

/** Events of its own. */
function series(days: readonly number[], known = KNOWN): ControlSeries {
  return { days: Int32Array.from(days), events: days.map(() => made++), known };
}

describe('before and after', () => {
  it('counts the days up to the change, and from it on', () => {
    const events = series([69, 70, 70, 99, 100, 100, 129, 130]);
    const found = beforeAfter(events, sidesOf(KNOWN, 100, 30));
    expect(found.before).toEqual({ count: 3, exposure: 30 });
    expect(found.after).toEqual({ count: 3, exposure: 30 });
    expect(found.ratio).toMatchObject({ estimate: 1, p: 1 });
  });

  it('takes no more days than are known', () => {
    const known = { from: 80, to: 130 };
    const events = series([75, 85, 95, 105, 125], known);
    const found = beforeAfter(events, sidesOf(known, 100, 90));
    expect(found.before).toEqual({ count: 2, exposure: 20 });
    expect(found.after).toEqual({ count: 2, exposure: 30 });
    expect(found.ratio).toEqual(rateRatio(found.after, found.before));
    expect(found.ratio?.estimate).toBeCloseTo(2 / 3, 12);
  });

  it('has no ratio where a side has no days', () => {
    const known = { from: 100, to: 200 };
    const found = beforeAfter(series([110], known), sidesOf(known, 100, 30));
    expect(found).toEqual({
      before: { count: 0, exposure: 0 },
      after: { count: 1, exposure: 30 },
      ratio: null,
    });
    expect(sidesOf(known, 50, 30).after).toEqual({ from: 100, to: 100 });
    expect(sidesOf(known, 250, 30).before).toEqual({ from: 220, to: 220 });
  });
});

describe('difference in differences', () => {
  const sides = sidesOf(KNOWN, 100, 50);
  const base = series([60, 70, 80, 90, 110]);
  const one = series([55, 99, 100, 101, 149]);
  const other = series([75, 120]);

  it('is the ratio of the ratios, by hand', () => {
    const found = differenceInDifferences(base, [one, other], sides);
    // Base 4 → 1, controls 3 → 4, in 50 days each and 100 for the two.
    expect(found?.controls.before).toEqual({ count: 3, exposure: 100 });
    expect(found?.controls.after).toEqual({ count: 4, exposure: 100 });
    const ratio = 1.5 / 4.5 / (4.5 / 3.5);
    const error = Math.sqrt(1 / 1.5 + 1 / 4.5 + 1 / 4.5 + 1 / 3.5);
    expect(found?.estimate).toBeCloseTo(ratio, 12);
    // 1.959964: the 97.5 % quantile of the normal distribution.
    expect(found?.low).toBeCloseTo(ratio * Math.exp(-1.959964 * error), 6);
    expect(found?.high).toBeCloseTo(ratio * Math.exp(1.959964 * error), 5);
    expect(found?.leftOut).toEqual([]);
  });

  it('counts an event at two controls once', () => {
    const events = [1, 3].map((at) => one.events[at] ?? -1);
    const both = { days: Int32Array.of(99, 101), events, known: KNOWN };
    const found = differenceInDifferences(base, [one, both], sides);
    // All that the second has the first has too: 2 before and 3 after, in twice 50 days.
    expect(found?.controls.before).toEqual({ count: 2, exposure: 100 });
    expect(found?.controls.after).toEqual({ count: 3, exposure: 100 });
    const alone = differenceInDifferences(base, [one], sides);
    expect(found?.estimate).toBeCloseTo(alone?.estimate ?? 0, 12);
    expect(found?.high).toBeCloseTo(alone?.high ?? 0, 12);
  });

  it('uses only controls that are known on every day of both sides', () => {
    const late = series([75, 120], { from: 51, to: 1000 });
    const early = series([75, 120], { from: 0, to: 149 });
    const found = differenceInDifferences(base, [late, one, early], sides);
    expect(found?.leftOut).toEqual([0, 2]);
    expect(found?.estimate).toBe(differenceInDifferences(base, [one], sides)?.estimate);
    expect(differenceInDifferences(base, [late, early], sides)).toBeNull();
    expect(differenceInDifferences(base, [one], sidesOf(KNOWN, 0, 50))).toBeNull();
  });

  const days = fc
    .array(fc.integer({ min: 0, max: 999 }), { maxLength: 80 })
    .map((some) => some.sort((a, b) => a - b));

  it('of a base against itself is 1, against each other one over it', () => {
    fc.assert(
      fc.property(days, days, fc.integer({ min: 100, max: 900 }), (a, b, change) => {
        const both = sidesOf(KNOWN, change, 90);
        const there = differenceInDifferences(series(a), [series(b)], both);
        const back = differenceInDifferences(series(b), [series(a)], both);
        if (!there || !back) throw new Error('no difference');
        expect(there.estimate * back.estimate).toBeCloseTo(1, 9);
        expect(Math.log(there.low)).toBeCloseTo(-Math.log(back.high), 9);
        expect(there.low < there.estimate && there.estimate < there.high).toBe(true);
        const same = differenceInDifferences(series(a), [series(a)], both);
        expect(same?.estimate).toBeCloseTo(1, 12);
        expect(same?.p).toBeCloseTo(1, 12);
      }),
    );
  });
});

describe('placebo dates', () => {
  it('are every step with whole windows, none across the change, by hand', () => {
    const known = { from: 0, to: 200 };
    const events = series([5, 15, 25, 35, 45, 101, 103, 105, 107, 109, 111, 150], known);
    const found = placebo(events, 100, 20, 30);
    // Back from 80 to 20 or later, on from 120 to 180 or earlier.
    expect([...found.days]).toEqual([20, 50, 80, 120, 150, 180]);
    // Counts of 20 days before and after each, ½ added: 2|2, 2|0, 0|0, 6|0, 0|1, 0|0.
    const ratios = [2.5 / 2.5, 0.5 / 2.5, 1, 0.5 / 6.5, 1.5 / 0.5, 1];
    expect([...found.ratios]).toEqual(ratios.map((ratio) => expect.closeTo(ratio, 12)));
    // 0 before, 6 after the true one: 13 times; as far from 1 is only 1/13.
    expect(found.ratio).toBeCloseTo(13, 12);
    expect(found).toMatchObject({ asExtreme: 1, share: 1 / 6 });
  });

  it('have as many days before and after them as the true one', () => {
    // The true one has 10 days before it and 20 after.
    const known = { from: 90, to: 200 };
    const events = series([92, 95, 105, 121, 125, 128, 135, 150], known);
    const found = placebo(events, 100, 20, 30);
    // From 100 + 10 on, as long as 20 days follow.
    expect([...found.days]).toEqual([110, 140, 170]);
    // 10 days before and 20 after, ½ added: 1|3, 1|1, 0|0, each of twice as many days after.
    const ratios = [3.5 / 1.5 / 2, 1.5 / 1.5 / 2, 1 / 2];
    expect([...found.ratios]).toEqual(ratios.map((ratio) => expect.closeTo(ratio, 12)));
    expect(found.ratio).toBeCloseTo(1.5 / 2.5 / 2, 12);
    expect(found).toMatchObject({ asExtreme: 0, share: 0 });
  });

  it('are none where the data are too short', () => {
    const short = series([10], { from: 0, to: 50 });
    expect(placebo(short, 25, 25, 7)).toMatchObject({ asExtreme: 0, share: null });
    expect(placebo(short, 0, 25, 7)).toMatchObject({ ratio: null, share: null });
    expect(() => placebo(short, 25, 25, 0)).toThrow(RangeError);
  });

  it('lie in the known days and away from the change, wherever that is', () => {
    const day = fc.integer({ min: -200, max: 1200 });
    fc.assert(
      fc.property(day, fc.constantFrom(30, 90, 180, 365), (change, halfWidth) => {
        const found = placebo(series([1, 400, 402, 800]), change, halfWidth, 30);
        const before = Math.min(halfWidth, change);
        const after = Math.min(halfWidth, 1000 - change);
        for (const one of found.days) {
          expect(one - before >= 0 && one + after <= 1000).toBe(true);
          expect(one + after <= change || one - before >= change).toBe(true);
        }
        expect(found.days).toEqual(found.days.toSorted());
        expect(found.ratios).toHaveLength(found.days.length);
      }),
    );
  });

  it('turned in time have the ratio turned round', () => {
    const before = { count: 7, exposure: 30 };
    const after = { count: 2, exposure: 90 };
    expect(logRatio({ before, after })).toBeCloseTo(
      -logRatio({ before: after, after: before }),
      12,
    );
    expect(logRatio({ before, after })).toBeCloseTo(Math.log(2.5 / 90 / (7.5 / 30)), 12);
  });
});
