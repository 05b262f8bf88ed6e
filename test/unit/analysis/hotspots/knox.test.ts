import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closePairs } from '../../../../src/analysis/hotspots/close-pairs.ts';
import { type Knox, type KnoxOptions, knox } from '../../../../src/analysis/hotspots/knox.ts';
import { finished } from './made-up-grid.ts';
import { placedDays, points, reordered, rowsOf } from './reference.ts';

function test99(rows = points, options: Partial<KnoxOptions> = {}): Knox {
  const found = finished(knox(rows, { spaceKm: [5, 25, 60], timeDays: [7, 30, 90], ...options }));
  if (found.kind !== 'knox') throw new Error(found.kind);
  return found;
}

describe('incidents', () => {
  const found = test99(points, { permutations: 499 });

  test('have the pairs that R counts, and over all orders of the days its mean', () => {
    rowsOf('knox').forEach(([spaceKm, timeDays, observed, mean = 0], at) => {
      const band = found.bands[at];
      expect([band?.spaceKm, band?.timeDays, band?.observed]).toEqual([
        spaceKm,
        timeDays,
        observed,
      ]);
      // The mean of 499 draws of a count that varies like a Poisson one or somewhat more.
      expect(Math.abs((band?.expected ?? 0) - mean)).toBeLessThan(6 * Math.sqrt(mean / 499));
      expect(band?.ratio).toBeCloseTo((observed ?? 0) / (band?.expected ?? 1), 12);
    });
  });

  test('are near repeats: no order of the days has so many pairs', () => {
    expect(found.bands[0]?.p).toBe(1 / 500);
  });

  test('the same seed gives the same answer, another one another', () => {
    expect(test99(points, { permutations: 499 })).toEqual(found);
    expect(test99(points, { permutations: 499, seed: 2 }).bands).not.toEqual(found.bands);
  });

  test('the order of the rows does not change what is observed', () => {
    const backwards = reordered(points, [...points.day.keys()].reverse());
    expect(test99(backwards).bands.map(({ observed }) => observed)).toEqual(
      found.bands.map(({ observed }) => observed),
    );
  });
});

test('by hand: three at one place, days 0, 5, 100, one 50 km off', () => {
  const rows = placedDays([
    [-4, 17.5, 0],
    [-4, 17.5, 5],
    [-4, 17.5, 100],
    [-4, 17.95, 0],
  ]);
  const found = test99(rows, { spaceKm: [0, 60], timeDays: [5, 95] });
  expect(found.bands.map(({ observed }) => observed)).toEqual([1, 2, 3, 4]);
  expect(found.pairs).toBe(6);
});

test('all on one day: every order is alike, p is 1', () => {
  const rows = placedDays(Array.from({ length: 20 }, (_, row) => [-4 + row / 100, 17, 9]));
  for (const { p, ratio } of test99(rows).bands) expect([p, ratio]).toEqual([1, 1]);
});

test('none and one row have no pairs', () => {
  for (const rows of [placedDays([]), placedDays([[-4, 17, 3]])]) {
    for (const band of test99(rows).bands) {
      expect([band.observed, band.expected, band.ratio, band.p]).toEqual([0, 0, null, 1]);
    }
  }
});

test('too many pairs are said so; bands must ascend', () => {
  const options = { spaceKm: [60], timeDays: [7], mostPairs: 100 };
  expect(finished(knox(points, options))).toEqual({ kind: 'too-many-pairs', most: 100 });
  for (const spaceKm of [[5, 5], [-1], [Number.NaN]]) {
    expect(() => finished(knox(points, { ...options, spaceKm }))).toThrow(RangeError);
  }
});

test('close pairs are those of all pairs', () => {
  const side = fc.double({ min: -30, max: 30, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(side, side), { maxLength: 40 }),
      fc.constantFrom([0.5, 3], [0, 10], [7, 100]),
      (places, bands) => {
        const x = Float64Array.from(places, ([east]) => east);
        const y = Float64Array.from(places, ([, north]) => north);
        const found = closePairs({ x, y }, bands, 1e6);
        if (found.kind !== 'pairs') throw new Error(found.kind);
        const seen = Array.from(found.one.subarray(0, found.size), (one, at) => {
          const pair = [found.rows[one] ?? 0, found.rows[found.other[at] ?? 0] ?? 0];
          return `${Math.min(...pair)} ${Math.max(...pair)} ${found.band[at]}`;
        });
        const plain = places.flatMap(([east, north], late) =>
          places.slice(0, late).flatMap(([otherEast, otherNorth], early) => {
            const km = Math.sqrt((east - otherEast) ** 2 + (north - otherNorth) ** 2);
            const band = bands.findIndex((end) => km <= end);
            return band < 0 ? [] : [`${early} ${late} ${band}`];
          }),
        );
        expect(seen.sort()).toEqual(plain.sort());
      },
    ),
  );
});
