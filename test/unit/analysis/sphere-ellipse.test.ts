import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sphereEllipse } from '../../../src/analysis/sphere-ellipse.ts';
import { chordDistanceKm, type LonLatPair } from './sphere-oracle.ts';

const point = fc.record({
  lon: fc.double({ min: -12, max: 5, noNaN: true }),
  lat: fc.double({ min: 10, max: 25, noNaN: true }),
});
const pair = ({ lon, lat }: { lon: number; lat: number }): LonLatPair => [lon, lat];

test('at every corner the distances from the two places add up to the sum', () => {
  const extra = fc.double({ min: 0.5, max: 900, noNaN: true });
  fc.assert(
    fc.property(point, point, extra, (one, other, more) => {
      const sumKm = chordDistanceKm(pair(one), pair(other)) + more;
      const [ring = []] = sphereEllipse(one, other, sumKm)?.coordinates ?? [];
      expect(ring).toHaveLength(97);
      expect(ring[0]).toEqual(ring.at(-1));
      let twiceArea = 0;
      ring.forEach(([lon = 0, lat = 0], i) => {
        const path =
          chordDistanceKm(pair(one), [lon, lat]) + chordDistanceKm([lon, lat], pair(other));
        expect(Math.abs(path - sumKm)).toBeLessThan(0.001);
        const [nextLon = 0, nextLat = 0] = ring[(i + 1) % ring.length] ?? [];
        twiceArea += lon * nextLat - nextLon * lat;
      });
      expect(twiceArea).toBeGreaterThan(0);
    }),
  );
});

test('with both places at one point it is the circle of half the sum', () => {
  const gao = { lon: -0.05, lat: 16.27 };
  const [ring = []] = sphereEllipse(gao, gao, 275)?.coordinates ?? [];
  for (const [lon = 0, lat = 0] of ring) {
    expect(chordDistanceKm(pair(gao), [lon, lat])).toBeCloseTo(137.5, 6);
  }
});

test('on the equator the vertices lie where they must', () => {
  // Places 2° apart, a sum of 4°: the ends of the long axis lie 1° beyond each.
  const degreeKm = (6371.0088 * Math.PI) / 180;
  const outline = sphereEllipse({ lon: 0, lat: 0 }, { lon: 2, lat: 0 }, 4 * degreeKm);
  const lons = outline?.coordinates[0]?.map(([lon = 0]) => lon) ?? [];
  expect(Math.max(...lons)).toBeCloseTo(3, 9);
  expect(Math.min(...lons)).toBeCloseTo(-1, 9);
});

test('there is none where the places lie too far apart', () => {
  expect(sphereEllipse({ lon: 0, lat: 0 }, { lon: 2, lat: 0 }, 200)).toBeNull();
  expect(sphereEllipse({ lon: 0, lat: 0 }, { lon: 0, lat: 0 }, 0)).toBeNull();
});
