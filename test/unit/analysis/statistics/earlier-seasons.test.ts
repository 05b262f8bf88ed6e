import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { earlierSeasons } from '../../../../src/analysis/statistics/earlier-seasons.ts';
import { formatDay, parseDay } from '../../../../src/domain/day.ts';

function window(from: string, to: string) {
  return { from: parseDay(from) ?? Number.NaN, to: parseDay(to) ?? Number.NaN };
}

function seasons(from: string, to: string, span = window('2013-01-01', '2024-01-01')): string[] {
  return earlierSeasons(window(from, to), span).map(
    (one) => `${formatDay(one.from)}/${formatDay(one.to)}`,
  );
}

describe('the same season in earlier years', () => {
  it('is the same dates, newest first, back to where the data begin', () => {
    expect(seasons('2016-06-01', '2016-09-01')).toEqual([
      '2015-06-01/2015-09-01',
      '2014-06-01/2014-09-01',
      '2013-06-01/2013-09-01',
    ]);
    expect(seasons('2016-06-01', '2016-09-01', window('2014-06-02', '2024-01-01'))).toEqual([
      '2015-06-01/2015-09-01',
    ]);
    // A window past the data is held only against what the data hold whole.
    expect(seasons('2025-12-01', '2026-02-01').slice(0, 1)).toEqual(['2022-12-01/2023-02-01']);
  });

  it('keeps February whole', () => {
    expect(seasons('2017-02-01', '2017-03-01').slice(0, 2)).toEqual([
      '2016-02-01/2016-03-01',
      '2015-02-01/2015-03-01',
    ]);
    expect(seasons('2016-02-01', '2016-03-01')[0]).toBe('2015-02-01/2015-03-01');
  });

  it('knows what to do with 29 February', () => {
    expect(seasons('2016-02-29', '2016-03-01').slice(0, 1)).toEqual(['2015-02-28/2015-03-01']);
    expect(seasons('2020-02-29', '2020-03-01')[3]).toBe('2016-02-29/2016-03-01');
    expect(seasons('2016-02-01', '2016-02-29')[0]).toBe('2015-02-01/2015-03-01');
    expect(seasons('2016-02-29', '2016-03-31')[0]).toBe('2015-03-01/2015-03-31');
  });

  it('is there for a whole year, and not for more', () => {
    expect(seasons('2016-03-01', '2017-03-01')[0]).toBe('2015-03-01/2016-03-01');
    expect(seasons('2016-03-01', '2017-03-02')).toEqual([]);
  });

  it('lies in the span, apart from the window and from each other, windows that adjoin still do', () => {
    const span = window('2013-01-01', '2024-01-01');
    const length = fc.integer({ min: 2, max: 180 });
    const from = fc.integer({ min: span.from, max: span.to });
    fc.assert(
      fc.property(from, length, length, (start, one, other) => {
        const first = { from: start, to: start + one };
        const second = { from: start + one, to: start + one + other };
        let before = first.from;
        const found = earlierSeasons(first, span);
        for (const season of found) {
          expect(season.from >= span.from && season.to <= before && season.from < season.to).toBe(
            true,
          );
          expect(Math.abs(season.to - season.from - one)).toBeLessThanOrEqual(1);
          before = season.from;
        }
        if (second.to > span.to) return;
        const next = earlierSeasons(second, span);
        found.forEach(({ to }, i) => {
          expect(next[i]?.from).toBe(to);
        });
      }),
    );
  });
});
