import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOn } from '../../../src/analysis/as-of.ts';
import { baseHistory, contributorsOn } from '../../../src/analysis/base-history.ts';
import { base, day, record } from './made-up.ts';

const gao = base({
  id: 'gao',
  from: day(2014, 3, 1),
  to: day(2023, 12, 20),
  history: [
    record(day(2014, 3, 1), day(2014, 12, 31), {
      troops: 850,
      tcc: { NER: 300, TCD: 500, BGD: 300 },
    }),
    record(day(2015, 6, 1), day(2015, 12, 31), { tcc: {}, tccUnknown: ['SEN', 'BEN'] }),
    record(day(2016, 1, 1), day(2024, 12, 31), { troops: 900, troopsRange: [700, 950] }),
  ],
});

describe('the record of a day', () => {
  it('is that of the map in force', () => {
    expect(recordOn(gao, day(2014, 12, 31))?.troops).toBe(850);
    expect(recordOn(gao, day(2016, 1, 1))?.troops).toBe(900);
  });

  it('is none between maps and outside the days of the base', () => {
    expect(recordOn(gao, day(2015, 1, 1))).toBeNull();
    expect(recordOn(gao, day(2014, 2, 28))).toBeNull();
    expect(recordOn(gao, day(2023, 12, 21))).toBeNull();
  });

  it('is the newest where two maps overlap', () => {
    const history = [record(20, 60, { troops: 2 }), record(0, 100, { troops: 1 })];
    const two = base({ id: 'two', from: 0, to: 100, history });
    expect([10, 30, 80].map((at) => recordOn(two, at)?.troops)).toEqual([1, 2, 1]);
  });
});

describe('the history of a base', () => {
  it('has a step for each map, cut at the days of the base, with gaps and unknown strength', () => {
    expect(baseHistory(gao).map(({ record: _, ...step }) => step)).toEqual([
      { from: day(2014, 3, 1), to: day(2014, 12, 31), troops: 850 },
      { from: day(2015, 6, 1), to: day(2015, 12, 31), troops: null },
      { from: day(2016, 1, 1), to: day(2023, 12, 20), troops: 900, range: [700, 950] },
    ]);
  });

  it('says on every day what the record of the day says', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(30));
    fc.assert(
      fc.property(span, fc.array(span, { maxLength: 6 }), ([from, days], spans) => {
        const history = spans.map(([start, length], i) =>
          record(start, start + length, { troops: i }),
        );
        const one = base({ id: 'one', from, to: from + days, history });
        const steps = baseHistory(one);
        for (let at = from - 2; at <= from + days + 2; at++) {
          const holding = steps.filter((step) => step.from <= at && at <= step.to);
          const expected = recordOn(one, at);
          expect(holding.map((step) => step.record)).toEqual(expected ? [expected] : []);
        }
        expect(steps).toEqual([...steps].sort((a, b) => a.from - b.from));
        const meets = steps.some((step, i) => {
          const next = steps[i + 1];
          return next?.record === step.record && next.from === step.to + 1;
        });
        expect(meets).toBe(false);
      }),
    );
  });
});

describe('contributing countries', () => {
  it('come with their share, most troops first', () => {
    expect(contributorsOn(gao, day(2014, 6, 1))).toEqual([
      { country: 'TCD', troops: 500, share: 500 / 1100 },
      { country: 'BGD', troops: 300, share: 300 / 1100 },
      { country: 'NER', troops: 300, share: 300 / 1100 },
    ]);
  });

  it('are listed without a number where the map gives none', () => {
    expect(contributorsOn(gao, day(2015, 7, 1))).toEqual([
      { country: 'BEN', troops: null, share: null },
      { country: 'SEN', troops: null, share: null },
    ]);
    expect(contributorsOn(gao, day(2015, 1, 1))).toEqual([]);
  });
});
