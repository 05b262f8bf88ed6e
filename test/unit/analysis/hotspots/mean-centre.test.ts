import { area, distance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { fromPlane } from '../../../../src/analysis/hotspots/equal-area.ts';
import { meanCentres } from '../../../../src/analysis/hotspots/mean-centre.ts';
import { day } from '../made-up.ts';
import { placedDays, points, reordered, rowsOf } from './reference.ts';

const years = Array.from({ length: 12 }, (_, year) => day(2013 + year, 1, 1));

/** Points on one day, so many km from the middle of the plane. */
function at(on: number, ...places: readonly (readonly [number, number])[]) {
  return places.map(([x, y]) => {
    const { lon, lat } = fromPlane({ x, y });
    return [lon, lat, on];
  });
}

describe('incidents by year', () => {
  const { centres, outside } = meanCentres(points, years);

  test('have the centre, the axes and the drift that R finds', () => {
    const rows = rowsOf('centres');
    expect(centres).toHaveLength(rows.length);
    rows.forEach(
      ([year, count, lon = 0, lat = 0, long = 0, short = 0, bearing = 0, drift = 0], index) => {
        const found = centres[index];
        expect([2013 + (found?.period ?? 0), found?.count]).toEqual([year, count]);
        expect(found?.centre.lon).toBeCloseTo(lon, 8);
        expect(found?.centre.lat).toBeCloseTo(lat, 8);
        expect(found?.ellipse?.longKm).toBeCloseTo(long, 5);
        expect(found?.ellipse?.shortKm).toBeCloseTo(short, 5);
        expect(found?.ellipse?.bearing).toBeCloseTo(bearing, 5);
        if (Number.isNaN(drift)) expect(found?.drift).toBeNull();
        else expect(found?.drift?.km).toBeCloseTo(drift, 5);
      },
    );
    expect(outside).toBe(0);
  });

  test('do not depend on the order of the rows but for rounding', () => {
    const backwards = meanCentres(reordered(points, [...points.day.keys()].reverse()), years);
    backwards.centres.forEach(({ centre, ellipse }, index) => {
      const right = centres[index];
      expect(centre.lon).toBeCloseTo(right?.centre.lon ?? 0, 10);
      expect(ellipse?.longKm).toBeCloseTo(right?.ellipse?.longKm ?? 0, 7);
    });
  });
});

test('by hand: a cross of 30 km to east and west, 10 km to north and south', () => {
  const cross = placedDays(at(5, [30, 0], [-30, 0], [0, 10], [0, -10]));
  const [found] = meanCentres(cross, [0, 10]).centres;
  expect(found?.centre.lon).toBeCloseTo(-4.00005, 10);
  expect(found?.centre.lat).toBeCloseTo(17.5, 10);
  // Variances 2·900/4 and 2·100/4, times two.
  expect(found?.ellipse?.longKm).toBeCloseTo(30, 8);
  expect(found?.ellipse?.shortKm).toBeCloseTo(10, 8);
  expect(found?.ellipse?.bearing).toBeCloseTo(90, 8);
  const outline = found?.ellipse?.outline;
  if (!outline) throw new Error('no ellipse');
  expect(area(outline) / 1e6 / (Math.PI * 300)).toBeCloseTo(1, 2);
  const [start = [], ...rest] = outline.coordinates[0] ?? [];
  expect(rest.at(-1)).toEqual(start);
  expect(distance([-4.00005, 17.5], [start[0] ?? 0, start[1] ?? 0])).toBeCloseTo(30, 2);
});

test('a cloud to the north-east has its long axis there; twice as wide is twice as long', () => {
  const places = [
    [0, 0],
    [10, 12],
    [21, 19],
    [30, 30],
    [41, 38],
  ] as const;
  const [near] = meanCentres(placedDays(at(5, ...places)), [0, 10]).centres;
  const wide = places.map(([x, y]) => [2 * x, 2 * y] as const);
  const [far] = meanCentres(placedDays(at(5, ...wide)), [0, 10]).centres;
  expect(near?.ellipse?.bearing).toBeGreaterThan(40);
  expect(near?.ellipse?.bearing).toBeLessThan(50);
  expect((far?.ellipse?.longKm ?? 0) / (near?.ellipse?.longKm ?? 1)).toBeCloseTo(2, 8);
});

test('drift to the east is 90 degrees; a period without points is passed over', () => {
  const rows = placedDays([...at(5, [0, 0]), ...at(25, [100, 0]), ...at(99, [0, 0])]);
  const { centres, outside } = meanCentres(rows, [0, 10, 20, 30]);
  expect(centres.map(({ period }) => period)).toEqual([0, 2]);
  expect(centres[1]?.drift?.km).toBeCloseTo(100, 1);
  expect(centres[1]?.drift?.bearing).toBeCloseTo(90, 6);
  expect(outside).toBe(1);
});

test('no ellipse of two points, of one line or of one place; nothing of nothing', () => {
  for (const places of [
    [
      [0, 0],
      [5, 5],
    ],
    [
      [0, 0],
      [5, 5],
      [10, 10],
      [200, 200],
    ],
    [
      [3, 3],
      [3, 3],
      [3, 3],
    ],
  ] as const) {
    const [found] = meanCentres(placedDays(at(5, ...places)), [0, 10]).centres;
    expect(found?.count).toBe(places.length);
    expect(found?.ellipse).toBeNull();
  }
  expect(meanCentres(placedDays([]), [0, 10])).toEqual({ centres: [], outside: 0 });
  expect(meanCentres(points, []).outside).toBe(points.day.length);
});
