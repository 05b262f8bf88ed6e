import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxHolds, boxOf, growBox } from '../../../src/analysis/box.ts';
import { circleAround } from '../../../src/analysis/circle.ts';
import { lineRuler } from '../../../src/analysis/line-distance.ts';
import { nearestBase } from '../../../src/analysis/nearest-base.ts';
import { lengthKm } from '../../../src/analysis/route-facts.ts';
import { fixture, inAndOut, linesOf, pointsOf } from './fixtures.ts';
import { base, day } from './made-up.ts';
import { chordDistanceKm, type LonLatPair, walkedDistanceKm } from './sphere-oracle.ts';

interface Pair {
  readonly from: { readonly name: string; readonly lon: number; readonly lat: number };
  readonly to: { readonly name: string; readonly lon: number; readonly lat: number };
  readonly wgs84Km: number;
}
const { pairs }: { pairs: readonly Pair[] } = JSON.parse(fixture('distance/wgs84.json'));

/** Degrees to 5 decimals, as the data have them: on segments of a millimetre Turf loses its way. */
const degrees = (min: number, max: number) =>
  fc.integer({ min: min * 1e5, max: max * 1e5 }).map((value) => value / 1e5);
const lon = degrees(-12, 5);
const lat = degrees(-25, 25);
const point = fc.tuple(lon, lat);
const line = fc.array(point, { minLength: 2, maxLength: 4 });

describe('distances between towns', () => {
  it.each(pairs)('$from.name to $to.name: the ellipsoid within 0.5 %', ({ from, to, wgs84Km }) => {
    const start = day(2017, 1, 1);
    const km =
      nearestBase({ ...from, start }, [base({ id: 'to', lon: to.lon, lat: to.lat })])?.km ??
      Number.NaN;
    expect(Math.abs(km / wgs84Km - 1)).toBeLessThan(0.005);
    expect(km).toBeCloseTo(chordDistanceKm([from.lon, from.lat], [to.lon, to.lat]), 6);
    const asLine = lengthKm([
      [
        [from.lon, from.lat],
        [to.lon, to.lat],
      ],
    ]);
    expect(asLine).toBeCloseTo(km, 9);
  });
});

describe('distance to lines', () => {
  it.each(inAndOut('line-distance'))('$name', ({ in: input, out }) => {
    const km = lineRuler(linesOf(input));
    const expected = new Map(pointsOf(out).map(({ id, properties }) => [id, properties?.['km']]));
    const measured = pointsOf(input).map((at) => ({ id: at.id, km: km(at) }));
    expect(measured.length).toBe(expected.size);
    for (const { id, km: found } of measured) expect(found, id).toBeCloseTo(expected.get(id), 4);
  });

  it('agrees with walking along the line, whatever the limit', () => {
    fc.assert(
      fc.property(
        line,
        point,
        fc.double({ min: 1, max: 2500, noNaN: true }),
        (corners, at, limit) => {
          const ruler = lineRuler([corners]);
          const [lon, lat] = at;
          const km = ruler({ lon, lat });
          const walked = walkedDistanceKm(at, corners);
          // A step of the walk is at most 15 km long: half of it is the most the walk can miss by.
          expect(km).toBeLessThanOrEqual(walked + 1e-6);
          expect(km).toBeGreaterThanOrEqual(walked - 8);
          expect(ruler({ lon, lat }, limit)).toBeCloseTo(km <= limit ? km : Infinity, 9);
        },
      ),
    );
  });

  it('is infinite where there is no line', () => {
    expect(lineRuler([])({ lon: 0, lat: 0 })).toBe(Infinity);
    expect(lineRuler([[], [[1, 1]]])({ lon: 0, lat: 0 })).toBe(Infinity);
  });
});

describe('boxes', () => {
  const anyLon = fc.double({ min: -180, max: 180, noNaN: true });
  const anyLat = fc.double({ min: -90, max: 90, noNaN: true });

  it('hold every point within the distance, on the whole globe', () => {
    const anyPoint = fc.tuple(anyLon, anyLat);
    const extra = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1.2, noNaN: true }));
    fc.assert(
      fc.property(anyPoint, anyPoint, extra, ([lon, lat], to, more) => {
        const at: LonLatPair = [lon, lat];
        const km = chordDistanceKm(at, to) * (1 + more) + 1e-6;
        expect(boxHolds(growBox([lon, lat, lon, lat], km), { lon: to[0], lat: to[1] })).toBe(true);
      }),
    );
  });

  it('are not wider than they need be', () => {
    const [west, south, east, north] = growBox([0, 16, 0, 16], 50);
    expect(chordDistanceKm([0, 16], [0, south])).toBeCloseTo(50, 6);
    expect(chordDistanceKm([0, 16], [0, north])).toBeCloseTo(50, 6);
    // The easternmost point of the circle lies a little north of its centre: the box is 0.01 % wider.
    expect(chordDistanceKm([0, 16], [east, 16])).toBeCloseTo(50, 2);
    expect(chordDistanceKm([0, 16], [west, 16])).toBeCloseTo(50, 2);
  });

  it('are none for no positions', () => {
    expect(boxOf([])).toBeNull();
    expect(
      boxOf([
        [2, 3],
        [-1, 4],
      ]),
    ).toEqual([-1, 3, 2, 4]);
  });
});

describe('the ring round a base', () => {
  it('is closed, counter-clockwise and at the distance all round', () => {
    const { coordinates } = circleAround({ lon: -0.05, lat: 16.27 }, 50);
    const [ring = []] = coordinates;
    expect(coordinates.length).toBe(1);
    expect(ring[0]).toEqual(ring.at(-1));
    let twiceArea = 0;
    ring.forEach(([x = 0, y = 0], i) => {
      const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
      twiceArea += x * nextY - nextX * y;
      expect(chordDistanceKm([-0.05, 16.27], [x, y])).toBeCloseTo(50, 6);
    });
    expect(twiceArea).toBeGreaterThan(0);
  });
});
