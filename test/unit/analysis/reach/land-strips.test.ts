import { area } from '@turf/turf';
import fc from 'fast-check';
import type { Polygon } from 'geojson';
import { expect, test } from 'vitest';
import { coveredKm2, landStrips } from '../../../../src/analysis/reach/land-strips.ts';
import { readRegions } from '../../../../src/domain/read/read-areas.ts';
import { shippedJson } from '../../data/shipped.ts';

const RADIUS = 6371.0088;
function square(west: number, south: number, size: number): { geometry: Polygon } {
  const [east, north] = [west + size, south + size];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { geometry: { type: 'Polygon', coordinates: [ring] } };
}
/** Area of a spherical cap: 2 π R² (1 − cos(r / R)). */
const cap = (km: number) => 2 * Math.PI * RADIUS ** 2 * (1 - Math.cos(km / RADIUS));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('a square of ten degrees is R² Δλ (sin φ₂ − sin φ₁)', () => {
  const strips = landStrips([square(-5, 10, 10)]);
  const degrees = Math.PI / 180;
  const whole = RADIUS ** 2 * 10 * degrees * (Math.sin(20 * degrees) - Math.sin(10 * degrees));
  expect(strips.km2[0]).toBeCloseTo(whole, 3);
});

test('a disc inside is a cap, overlaps count once, what is outside does not', () => {
  const strips = landStrips([square(-5, 10, 10)]);
  fc.assert(
    fc.property(
      fc.double({ min: 10, max: 150, noNaN: true }),
      fc.double({ min: -3, max: 3, noNaN: true }),
      fc.double({ min: 12, max: 18, noNaN: true }),
      (km, lon, lat) => {
        const at = { lon, lat };
        expect(Math.abs(sum(coveredKm2(strips, [at], km)) / cap(km) - 1)).toBeLessThan(0.005);
        expect(sum(coveredKm2(strips, [at, at], km))).toBe(sum(coveredKm2(strips, [at], km)));
      },
    ),
  );
  const tiny = sum(coveredKm2(strips, [{ lon: 0, lat: 15 }], 1));
  expect(Math.abs(tiny / cap(1) - 1)).toBeLessThan(0.08);
  expect(coveredKm2(strips, [{ lon: 20, lat: 15 }], 100)).toEqual([0]);
  // Centred on the meridian between two areas: half lies in each.
  const halves = landStrips([square(-5, 10, 10), square(5, 10, 10)]);
  const [west = 0, east = 0] = coveredKm2(halves, [{ lon: 5, lat: 15 }], 50);
  expect(west / cap(50)).toBeCloseTo(0.5, 3);
  expect(east / cap(50)).toBeCloseTo(0.5, 3);
});

test('two discs far apart add up, two near each other are a lens less', () => {
  const strips = landStrips([square(-5, 10, 10)]);
  const [one, far, near] = [
    { lon: 0, lat: 15 },
    { lon: 3, lat: 15 },
    { lon: 0, lat: 15.4 },
  ];
  expect(sum(coveredKm2(strips, [one, far], 50)) / (2 * cap(50))).toBeCloseTo(1, 2);
  // Plane lens of two circles r = 50 whose middles are 44.478 km (0.4°) apart:
  // 2 r² acos(d / 2r) − d / 2 √(4r² − d²) = 3,564 km²; the curve of the Earth is below 0.1 % here.
  const lens = 2 * 50 ** 2 * Math.acos(44.478 / 100) - 22.239 * Math.sqrt(100 ** 2 - 44.478 ** 2);
  const united = sum(coveredKm2(strips, [one, near], 50));
  expect(united / (2 * cap(50) - lens)).toBeCloseTo(1, 2);
});

test('the regions of Mali are as large as Turf says', () => {
  const regions = readRegions(shippedJson('regions.geojson')).rows;
  const strips = landStrips(regions);
  strips.km2.forEach((km2, i) => {
    const turf = area(regions[i]?.geometry ?? { type: 'Polygon', coordinates: [] }) / 1e6;
    // Strips of 0.56 km: the smallest, Bamako, is 16 km wide.
    expect(Math.abs(km2 / turf - 1), regions[i]?.code).toBeLessThan(turf < 1000 ? 0.01 : 0.001);
  });
});
