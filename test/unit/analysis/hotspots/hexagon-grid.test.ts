import { area, booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandSums } from '../../../../src/analysis/hotspots/band-sums.ts';
import { fromPlane, toPlane } from '../../../../src/analysis/hotspots/equal-area.ts';
import {
  cellAt,
  cellPolygon,
  countByCell,
  hexagonGrid,
} from '../../../../src/analysis/hotspots/hexagon-grid.ts';
import { planePoints } from '../../../../src/analysis/hotspots/points.ts';
import { squareOf } from './made-up-grid.ts';
import { points, reference, regions, rowsOf } from './reference.ts';

const place = {
  lon: fc.double({ min: -14, max: 7, noNaN: true }),
  lat: fc.double({ min: 8, max: 27, noNaN: true }),
};

describe('the plane', () => {
  test('is the one of PROJ', () => {
    const { x, y } = planePoints(points);
    rowsOf('plane').forEach(([east = 0, north = 0], row) => {
      expect(x[row]).toBeCloseTo(east, 6);
      expect(y[row]).toBeCloseTo(north, 6);
    });
  });

  test('leads back', () => {
    fc.assert(
      fc.property(place.lon, place.lat, (lon, lat) => {
        const back = fromPlane(toPlane(lon, lat));
        expect(back.lon).toBeCloseTo(lon, 9);
        expect(back.lat).toBeCloseTo(lat, 9);
      }),
    );
    expect(fromPlane({ x: 0, y: 0 })).toEqual({ lon: -4.00005, lat: 17.5 });
  });
});

describe('the hexagons of 50 km over Mali', () => {
  const grid = hexagonGrid(regions, 50);
  const counted = countByCell(grid, planePoints(points));

  test('are those that sf finds, with its counts', () => {
    const cells = rowsOf('gi50within100');
    expect(grid.size).toBe(cells.length);
    for (const [q = 0, r = 0, count] of cells) {
      const cell = cellAt(grid, (q + r / 2) * 50, r * 50 * Math.sqrt(0.75));
      expect(counted.counts[cell]).toBe(count);
    }
    expect(counted.outside).toBe(reference.outside50);
  });

  test('count each point once', () => {
    expect(counted.counts.reduce((sum, count) => sum + count, counted.outside)).toBe(
      points.lon.length,
    );
  });

  test('are of one area on the sphere, and together about that of Mali', () => {
    for (const cell of [0, 300, grid.size - 1]) {
      // Turf's sides are great circles of its sphere, of radius 6371.0088 km.
      expect(area(cellPolygon(grid, cell)) / 1e6 / grid.cellAreaKm2).toBeCloseTo(1, 3);
    }
    // The regions by their own areaKm2: 1,258,472 km².
    expect((grid.size * grid.cellAreaKm2) / 1_258_472).toBeCloseTo(1, 1);
  });

  test('hold the points that they count', () => {
    const { x, y } = planePoints(points);
    points.lon.forEach((lon, row) => {
      const cell = cellAt(grid, x[row] ?? 0, y[row] ?? 0);
      if (cell < 0) return;
      expect(booleanPointInPolygon([lon, points.lat[row] ?? 0], cellPolygon(grid, cell))).toBe(
        true,
      );
    });
  });

  test('run counter-clockwise, closed', () => {
    const ring = cellPolygon(grid, 10).coordinates[0] ?? [];
    expect(ring).toHaveLength(7);
    expect(ring[0]).toEqual(ring[6]);
    const twice = ring.slice(1).reduce((sum, [lon = 0, lat = 0], at) => {
      const [fromLon = 0, fromLat = 0] = ring[at] ?? [];
      return sum + fromLon * lat - lon * fromLat;
    }, 0);
    expect(twice).toBeGreaterThan(0);
  });
});

test('no areas, no cells; a width under 2 km is refused', () => {
  const none = hexagonGrid([], 25);
  expect(none.size).toBe(0);
  expect(countByCell(none, { x: Float64Array.of(0), y: Float64Array.of(0) }).outside).toBe(1);
  expect(() => hexagonGrid(regions, 1)).toThrow(RangeError);
  expect(() => hexagonGrid(regions, Number.NaN)).toThrow(RangeError);
});

test('one cell', () => {
  const grid = hexagonGrid([squareOf(30)], 100);
  expect(grid.size).toBe(1);
  expect([grid.x[0], grid.y[0]]).toEqual([0, 0]);
});

test('the sums of a band are those over all pairs of cells', () => {
  const grid = hexagonGrid([squareOf(150)], 20);
  expect(grid.size).toBeGreaterThan(100);
  const values = Float64Array.from({ length: grid.size }, (_, cell) => (cell * 37) % 11);
  for (const band of [0, 5, 20, 34.6, 60, 85, 1000]) {
    const plain = Float64Array.from(values, (_, cell) => {
      let sum = 0;
      for (let other = 0; other < grid.size; other++) {
        const [east, north] = [
          (grid.x[cell] ?? 0) - (grid.x[other] ?? 0),
          (grid.y[cell] ?? 0) - (grid.y[other] ?? 0),
        ];
        if (Math.hypot(east, north) <= band + 1e-6) sum += values[other] ?? 0;
      }
      return sum;
    });
    expect(bandSums(grid, band)(values)).toEqual(plain);
  }
  expect(() => bandSums(grid, -1)).toThrow(RangeError);
});
