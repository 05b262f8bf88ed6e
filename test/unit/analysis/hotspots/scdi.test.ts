import { area } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { fromPlane } from '../../../../src/analysis/hotspots/equal-area.ts';
import { wholePeriods } from '../../../../src/analysis/hotspots/periods.ts';
import { SCDI_THRESHOLD, scdi, scdiPolygon } from '../../../../src/analysis/hotspots/scdi.ts';
import { day } from '../made-up.ts';
import { finished } from './made-up-grid.ts';
import { placedDays, points, reordered, rowsOf } from './reference.ts';

const DECADE = wholePeriods('year', { from: day(2013, 1, 1), to: day(2024, 1, 1) });
const YEAR = wholePeriods('year', { from: day(2015, 1, 1), to: day(2016, 1, 1) });

/** Points of 2015 so many km from the middle of the plane. */
function at(...places: readonly (readonly [number, number])[]) {
  return placedDays(
    places.map(([x, y]) => {
      const { lon, lat } = fromPlane({ x, y });
      return [lon, lat, day(2015, 6, 1)];
    }),
  );
}

describe('incidents by year', () => {
  const found = finished(scdi(points, DECADE));

  test('have the events and nearest neighbour ratios that R finds over all pairs', () => {
    const rows = rowsOf('scdi');
    expect(found.cells).toHaveLength(rows.length);
    rows.forEach(([year, column, row, events, ratio = Number.NaN], index) => {
      const cell = found.cells[index];
      expect([cell?.year, cell?.column, cell?.row, cell?.events]).toEqual([
        year,
        column,
        row,
        events,
      ]);
      if (Number.isNaN(ratio)) expect([cell?.ratio, cell?.category]).toEqual([null, null]);
      else expect(cell?.ratio).toBeCloseTo(ratio, 5);
    });
  });

  test('do not depend on the order of the rows', () => {
    const backwards = reordered(points, [...points.day.keys()].reverse());
    expect(finished(scdi(backwards, DECADE)).cells.map(({ category }) => category)).toEqual(
      found.cells.map(({ category }) => category),
    );
  });
});

describe('by hand', () => {
  const first = (places: readonly (readonly [number, number])[]) =>
    finished(scdi(at(...places), YEAR)).cells[0];

  test('two events 10 km apart: 10 / (½·√1250), clustered; low, as four are', () => {
    const cell = first([
      [10, 10],
      [20, 10],
    ]);
    expect(cell?.ratio).toBeCloseTo(10 / (0.5 * Math.sqrt(1250)), 6);
    expect(cell?.category).toEqual({ intensity: 'low', concentration: 'clustered' });
    expect(
      first([
        [1, 1],
        [1, 49],
        [49, 1],
        [49, 49],
      ])?.category,
    ).toEqual({
      intensity: 'low',
      concentration: 'dispersed',
    });
  });

  test('five events are 0.002 for each km², which is high', () => {
    const cell = first([
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(cell?.density).toBe(0.002);
    expect(cell?.ratio).toBe(0);
    expect(cell?.category).toEqual({ intensity: 'high', concentration: 'clustered' });
    expect(5 / 2500).toBeGreaterThan(SCDI_THRESHOLD);
    expect(4 / 2500).toBeLessThan(SCDI_THRESHOLD);
  });

  test('a single event is in no category; days outside whole years are left out', () => {
    const found = finished(scdi(at([60, -10]), YEAR));
    expect(found.cells).toEqual([
      { year: 0, column: 1, row: -1, events: 1, density: 0.0004, ratio: null, category: null },
    ]);
    const half = wholePeriods('year', { from: day(2015, 1, 1), to: day(2015, 12, 31) });
    expect(finished(scdi(at([60, -10]), half))).toMatchObject({ cells: [], outsideYears: 1 });
  });

  test('the mean of the cells here as the threshold', () => {
    const found = finished(
      scdi(at([1, 1], [2, 2], [60, 1], [70, 1], [61, 1], [62, 1]), YEAR, { threshold: 'mean' }),
    );
    expect(found.threshold).toBeCloseTo(3 / 2500, 12);
    expect(found.cells.map(({ category }) => category?.intensity)).toEqual(['low', 'high']);
  });
});

test('scale: all ten times as far apart in cells ten times as wide is the same pattern', () => {
  const places = [
    [3, 4],
    [9, 12],
    [30, 41],
    [44, 2],
    [12, 33],
  ] as const;
  const near = finished(scdi(at(...places), YEAR)).cells[0];
  const far = finished(
    scdi(at(...places.map(([x, y]) => [10 * x, 10 * y] as const)), YEAR, { cellKm: 500 }),
  ).cells[0];
  expect(far?.ratio).toBeCloseTo(near?.ratio ?? 0, 6);
});

test('a cell is 2,500 km²', () => {
  expect(area(scdiPolygon({ column: -8, row: 5 }, 50)) / 1e6).toBeCloseTo(2500, -1);
});

test('nothing of nothing; a cell needs a width', () => {
  expect(finished(scdi(placedDays([]), DECADE)).cells).toEqual([]);
  expect(() => finished(scdi(points, DECADE, { cellKm: 0 }))).toThrow(RangeError);
});
