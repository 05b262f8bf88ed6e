import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emergingHotSpots, LEAST_QUARTERS } from '../../../../src/analysis/hotspots/emerging.ts';
import { cellAt, hexagonGrid } from '../../../../src/analysis/hotspots/hexagon-grid.ts';
import { patternOf } from '../../../../src/analysis/hotspots/hot-pattern.ts';
import { periodOf, wholePeriods } from '../../../../src/analysis/hotspots/periods.ts';
import { day } from '../made-up.ts';
import { finished, squareOf } from './made-up-grid.ts';
import { placedDays, points, reference, regions, reordered, rowsOf } from './reference.ts';

const DECADE = wholePeriods('quarter', { from: day(2013, 7, 1), to: day(2023, 7, 1) });

describe('cells and quarters', () => {
  const grid = hexagonGrid(regions, 100);
  const found = finished(emergingHotSpots(grid, points, DECADE, { bandKm: 150 }));

  test('have the z-scores and adjusted p of spdep over space and time', () => {
    if (found.kind !== 'emerging') throw new Error(found.kind);
    expect(found.edges).toEqual(reference.edges);
    for (const [q = 0, r = 0, quarter = 0, z = 0, p = 0] of rowsOf('emerging100within150')) {
      const cell = cellAt(grid, (q + r / 2) * 100, r * 100 * Math.sqrt(0.75));
      expect(found.z[quarter * grid.size + cell]).toBeCloseTo(z, 8);
      expect(found.adjustedP[quarter * grid.size + cell]).toBeCloseTo(p, 8);
    }
  });

  test('count each point once', () => {
    if (found.kind !== 'emerging') throw new Error(found.kind);
    const inCells = found.counts.reduce((sum, count) => sum + count, 0);
    expect(inCells + found.outsideCells + found.outsideQuarters).toBe(points.day.length);
    expect(found.patterns).toHaveLength(grid.size);
  });

  test('do not depend on the order of the rows', () => {
    const backwards = reordered(points, [...points.day.keys()].reverse());
    expect(finished(emergingHotSpots(grid, backwards, DECADE, { bandKm: 150 }))).toEqual(found);
  });
});

test('fewer than ten whole quarters are not classed', () => {
  const grid = hexagonGrid([squareOf(150)], 50);
  const quarters = wholePeriods('quarter', { from: day(2013, 7, 2), to: day(2016, 1, 1) });
  const found = finished(emergingHotSpots(grid, points, quarters, { bandKm: 50 }));
  expect(found).toEqual({ kind: 'too-few-quarters', quarters: 9, needed: LEAST_QUARTERS });
});

test('a cell with more and more points is hot to the end, one with none has no pattern', () => {
  const grid = hexagonGrid([squareOf(400)], 50);
  const quarters = wholePeriods('quarter', { from: day(2014, 1, 1), to: day(2017, 1, 1) });
  const rows = quarters
    .slice(0, -1)
    .flatMap((first, quarter) => Array.from({ length: 20 + 5 * quarter }, () => [-4, 17.5, first]));
  const found = finished(emergingHotSpots(grid, placedDays(rows), quarters, { bandKm: 10 }));
  if (found.kind !== 'emerging') throw new Error(found.kind);
  expect(found.patterns[cellAt(grid, 0, 0)]).toEqual({ side: 'hot', pattern: 'intensifying' });
  expect(found.patterns.filter((pattern) => pattern !== null)).toHaveLength(1);
});

test('no points, no patterns', () => {
  const grid = hexagonGrid([squareOf(150)], 50);
  const found = finished(emergingHotSpots(grid, placedDays([]), DECADE, { bandKm: 50 }));
  expect(found.kind === 'emerging' && found.patterns.every((pattern) => pattern === null)).toBe(
    true,
  );
});

describe('the pattern of twenty steps', () => {
  const rising = Array.from({ length: 20 }, (_, step) => step);
  const falling = rising.toReversed();
  const level = rising.map((step) => step % 3);
  const off = (steps: number) => Array<number>(steps).fill(0);
  const hot = (steps: number) => Array<number>(steps).fill(1);
  const cold = (steps: number) => Array<number>(steps).fill(-1);
  // One row for each rule as Esri words it; 18 of 20 are 90 %.
  const rows: [string, number[], number[], string | undefined][] = [
    ['never', level, off(20), undefined],
    ['once, before', level, [...off(10), 1, ...off(9)], undefined],
    ['only last', level, [...off(19), 1], 'new'],
    ['cold once, then only last', level, [-1, ...off(18), 1], 'new'],
    ['the last two', level, [...off(18), 1, 1], 'consecutive'],
    ['the last seventeen', rising, [...off(3), ...hot(17)], 'consecutive'],
    ['the last eighteen, rising', rising, [...off(2), ...hot(18)], 'intensifying'],
    ['all, falling', falling, hot(20), 'diminishing'],
    ['all, level', level, hot(20), 'persistent'],
    ['all but two, level', level, [...hot(9), 0, 0, ...hot(9)], 'persistent'],
    ['on and off', level, [...hot(4), ...off(10), ...hot(6)], 'sporadic'],
    ['cold, then the last two', level, [...cold(4), ...off(14), 1, 1], 'consecutive'],
    ['hot, cold, hot', level, [...hot(4), ...cold(4), ...off(6), ...hot(6)], 'oscillating'],
    ['all but the last', level, [...hot(19), 0], 'historical'],
    ['eighteen, then two off, rising', rising, [...hot(18), 0, 0], 'historical'],
    ['seventeen, then three off', level, [...hot(17), 0, 0, 0], undefined],
  ];

  test.each(rows)('%s', (_, z, sides, pattern) => {
    expect(patternOf(z, sides, 0.05)).toEqual(pattern ? { side: 'hot', pattern } : null);
  });

  test('of cold is the mirror image', () => {
    const steps = fc.array(fc.constantFrom(-1, 0, 1, 1, 1), { minLength: 10, maxLength: 24 });
    fc.assert(
      fc.property(steps, (sides) => {
        const z = sides.map((side, step) => 3 * side + (step % 3) / 10);
        const found = patternOf(z, sides, 0.05);
        const image = patternOf(
          z.map((score) => -score),
          sides.map((side) => 0 - side),
          0.05,
        );
        expect(image?.pattern).toBe(found?.pattern);
        if (found) expect(image?.side).toBe(found.side === 'hot' ? 'cold' : 'hot');
      }),
    );
  });
});

describe('periods', () => {
  test('are whole quarters or years', () => {
    const window = { from: day(2013, 1, 2), to: day(2014, 1, 1) };
    expect(wholePeriods('quarter', window)).toEqual([
      day(2013, 4, 1),
      day(2013, 7, 1),
      day(2013, 10, 1),
      day(2014, 1, 1),
    ]);
    expect(wholePeriods('year', window)).toEqual([]);
    expect(wholePeriods('year', { ...window, from: day(2013, 1, 1) })).toHaveLength(2);
  });

  test('hold their first day, and not the next one', () => {
    const edges = [10, 20, 40];
    expect([9, 10, 19, 20, 39, 40].map((at) => periodOf(edges, at))).toEqual([-1, 0, 0, 1, 1, -1]);
    expect(periodOf([], 3)).toBe(-1);
    expect(periodOf([3], 3)).toBe(-1);
  });
});
