import { distance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sphereKm } from '../../../src/analysis/sphere-distance.ts';

const point = fc.record({
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
  lat: fc.double({ min: -90, max: 90, noNaN: true }),
});

test('a degree of a meridian is 111.195 km, a quarter of the sphere 10,007.557 km', () => {
  // π / 180 × 6371.0088 and π / 2 × 6371.0088
  expect(sphereKm({ lon: 0, lat: 0 }, { lon: 0, lat: 1 })).toBeCloseTo(111.19508, 4);
  expect(sphereKm({ lon: 0, lat: 0 }, { lon: 90, lat: 0 })).toBeCloseTo(10007.5572, 3);
});

test('it is what Turf gives', () => {
  fc.assert(
    fc.property(point, point, (one, other) => {
      expect(sphereKm(one, other)).toBeCloseTo(
        distance([one.lon, one.lat], [other.lon, other.lat]),
        6,
      );
    }),
  );
});
