import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geodesicKm, lengthsKm } from '../../../src/analysis/geodesic.ts';

/**
 * lon, lat, lon, lat and metres by PROJ 9.1.1, whose formula is Karney's, not Vincenty's:
 * echo "12.6392 -8.0029 16.2666 -0.04" | geod +ellps=WGS84 -I +units=m -F '%.3f'
 */
const BY_PROJ: readonly (readonly [string, number, number, number, number, number])[] = [
  ['Bamako – Gao', -8.0029, 12.6392, -0.04, 16.2666, 947_536.433],
  ['Sévaré – Gao', -4.1, 14.5333, -0.04, 16.2666, 476_142.788],
  ['Kidal – Ménaka', 1.4078, 18.4411, 2.4022, 15.9182, 298_577.56],
  ['Tombouctou – Taoudénit', -3.0074, 16.7735, -3.98, 22.67, 660_657.042],
  ['across Mali', -12.239, 10.141, 4.245, 25, 2_396_381.245],
  ['the smallest step of the data', -0.04, 16.2666, -0.04, 16.2667, 11.066],
  ['along the equator', -10, 0, 10, 0, 2_226_389.816],
  ['along a meridian', -1, 20, -1, 20.5, 55_353.715],
  // The example of the GDA94 Technical Manual; PROJ agrees.
  ['Flinders Peak – Buninyong', 144.42486788, -37.95103341, 143.92649552, -37.65282113, 54_972.271],
];

test.each(BY_PROJ)('%s is as long as PROJ has it', (_name, lon1, lat1, lon2, lat2, metres) => {
  const metresFound = geodesicKm([lon1, lat1], [lon2, lat2]) * 1000;
  expect(Math.abs(metresFound - metres)).toBeLessThan(0.001);
});

test('both ways are equally long, and a point is no way from itself', () => {
  const point = fc.tuple(fc.integer({ min: -130, max: 60 }), fc.integer({ min: 90, max: 260 }));
  fc.assert(
    fc.property(point, point, ([x1, y1], [x2, y2]) => {
      const [from, to] = [
        [x1 / 10, y1 / 10],
        [x2 / 10, y2 / 10],
      ];
      expect(geodesicKm(from, to)).toBeCloseTo(geodesicKm(to, from), 9);
      expect(geodesicKm(from, from)).toBe(0);
    }),
  );
});

test('the length of a line at each of its vertices', () => {
  const line = [
    [-1, 20],
    [-1, 20.5],
    [-1, 20],
  ];
  const [first, second, third] = lengthsKm(line);
  expect(first).toBe(0);
  expect(second).toBeCloseTo(55.353715, 5);
  expect(third).toBeCloseTo(110.70743, 5);
  expect(lengthsKm([])).toEqual([]);
});
