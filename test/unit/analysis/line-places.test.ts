import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineLocator } from '../../../src/analysis/line-distance.ts';
import { partOfLines, stretchesOf } from '../../../src/analysis/line-parts.ts';
import { lengthKm } from '../../../src/analysis/route-facts.ts';
import { chordDistanceKm, type LonLatPair } from './sphere-oracle.ts';

const DEGREE_KM = (6371.0088 * Math.PI) / 180;
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
const point = fc.tuple(degrees(-12, 5), degrees(-25, 25));
const line = fc.array(point, { minLength: 2, maxLength: 4 });
const lines = fc.array(line, { minLength: 1, maxLength: 3 });

test('a point beside the equator: its distance and its way along, by hand', () => {
  const locate = lineLocator([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1, 2],
    ],
  ]);
  expect(locate({ lon: 0.25, lat: 0.1 })?.offKm).toBeCloseTo(0.1 * DEGREE_KM, 9);
  expect(locate({ lon: 0.25, lat: 0.1 })?.alongKm).toBeCloseTo(0.25 * DEGREE_KM, 9);
  // Before the beginning and past the end: the ends themselves.
  expect(locate({ lon: -1, lat: 0 })?.alongKm).toBe(0);
  expect(locate({ lon: 1, lat: 3 })?.offKm).toBeCloseTo(DEGREE_KM, 9);
  expect(locate({ lon: 1, lat: 3 })?.alongKm).toBeCloseTo(3 * DEGREE_KM, 9);
  // On the second line: the first lies before it.
  expect(locate({ lon: 1, lat: 0.5 })?.alongKm).toBeCloseTo(1.5 * DEGREE_KM, 9);
  expect(locate({ lon: 0.25, lat: 0.1 }, 11)).toBeNull();
});

test('the point at the way along lies at the distance that is said', () => {
  fc.assert(
    fc.property(line, point, (corners, at) => {
      const list = [corners];
      const place = lineLocator(list)({ lon: at[0], lat: at[1] });
      const whole = stretchesOf(list).at(-1)?.toKm ?? 0;
      if (!place || whole === 0) return;
      expect(place.alongKm).toBeGreaterThanOrEqual(0);
      expect(place.alongKm).toBeLessThanOrEqual(whole + 1e-6);
      const from = Math.min(place.alongKm, whole * (1 - 1e-9));
      const [part] = partOfLines(list, { fromKm: from, toKm: whole });
      const [lon = 0, lat = 0] = part?.part[0] ?? [];
      expect(chordDistanceKm(at, [lon, lat])).toBeCloseTo(place.offKm, 3);
    }),
  );
});

test('stretches are as long as the lines by Turf, and parts as long as they are asked', () => {
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(lines, share, share, (list, one, other) => {
      const whole = stretchesOf(list).at(-1)?.toKm ?? 0;
      expect(whole).toBeCloseTo(lengthKm(list), 5);
      const [fromKm = 0, toKm = 0] = [one * whole, other * whole].sort((a, b) => a - b);
      const parts = partOfLines(list, { fromKm, toKm });
      const length = parts.reduce((sum, { part }) => sum + walked(part), 0);
      expect(length).toBeCloseTo(toKm - fromKm, 4);
    }),
  );
});

/** Length of coordinates by chords. */
function walked(part: readonly (readonly number[])[]): number {
  const pair = ([lon = 0, lat = 0]: readonly number[]): LonLatPair => [lon, lat];
  return part.slice(1).reduce((sum, end, i) => {
    return sum + chordDistanceKm(pair(part[i] ?? end), pair(end));
  }, 0);
}
