import { lineString, pointToLineDistance } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineRuler } from '../../../src/analysis/line-distance.ts';

const position = fc.tuple(
  fc.double({ min: -13, max: 5, noNaN: true }),
  fc.double({ min: 9, max: 26, noNaN: true }),
);

test('of long lines the skipped runs hold nothing nearer: what Turf gives, with and without a limit', () => {
  fc.assert(
    fc.property(
      fc.array(position, { minLength: 2, maxLength: 120 }),
      position,
      fc.double({ min: 1, max: 800, noNaN: true }),
      (corners, [lon, lat], limitKm) => {
        const ruler = lineRuler([corners]);
        const turf = pointToLineDistance([lon, lat], lineString(corners));
        expect(ruler({ lon, lat })).toBeCloseTo(turf, 4);
        if (Math.abs(turf - limitKm) < 1e-3) return;
        const within = ruler({ lon, lat }, limitKm);
        if (turf <= limitKm) expect(within).toBeCloseTo(turf, 4);
        else expect(within).toBe(Infinity);
      },
    ),
    { numRuns: 60 },
  );
});

test('round the whole Earth nothing is skipped by mistake', () => {
  const ruler = lineRuler([
    [
      [-170, 0],
      [-60, 10],
      [60, -10],
      [170, 0],
    ],
  ]);
  // A quarter of the sphere from every point near the equator: the pole.
  const km = ruler({ lon: 0, lat: 89 });
  expect(km).toBeGreaterThan(8700);
  expect(km).toBeLessThan(10008);
  expect(ruler({ lon: -170, lat: 0 })).toBeCloseTo(0, 9);
});
