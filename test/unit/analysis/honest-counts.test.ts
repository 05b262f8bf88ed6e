import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { honestCounts } from '../../../src/analysis/honest-counts.ts';
import type { Zone } from '../../../src/analysis/honest-counts-zone.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import type { Cercle, Region } from '../../../src/domain/mission-places.ts';
import { day, incident } from './made-up.ts';

function square(west: number, east: number): Region['geometry'] {
  const ring = [
    [west, 15],
    [east, 15],
    [east, 17],
    [west, 17],
    [west, 15],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

const name = { en: 'x', fr: 'x' };
const cercle: Cercle = {
  code: 'ML0701',
  name,
  region: 'ML07',
  areaKm2: 1,
  geometry: square(0, 1),
};
const change = day(2016, 1, 1);
const old = { code: 'ML07', name, derived: true, areaKm2: 1 };
/** The region is three degrees wide until 2015, then one. */
const regions: Region[] = [
  { ...old, to: change - 1, geometry: square(0, 3) },
  { ...old, from: change, geometry: square(0, 1) },
];
const outlines = { regions, cercles: [cercle] };
const zone: Zone = { kind: 'polygon', geometry: square(0, 0.75) };
const june = { from: day(2017, 6, 1), to: day(2017, 7, 1) };

function counts(incidents: readonly Incident[], window = june, where = zone) {
  const table = eventTable(incidents);
  return honestCounts(table, table.day.keys(), where, window, outlines);
}

describe('honest counts by hand', () => {
  it('goes by the days of the span in the window, both ends counted', () => {
    const at = { lon: 0.4, lat: 16 };
    const found = counts([
      incident({ id: 'a', ...at, start: day(2017, 6, 1), end: day(2017, 6, 30) }),
      // 3 of 4 days, 1 of 31, none.
      incident({ id: 'b', ...at, start: day(2017, 6, 28), end: day(2017, 7, 1) }),
      incident({ id: 'c', ...at, start: day(2017, 5, 2), end: day(2017, 6, 1) }),
      incident({ id: 'd', ...at, start: day(2017, 7, 1) }),
    ]);
    expect(found).toMatchObject({ certain: 1, possible: 3, leftOut: [] });
    expect(found.expected).toBeCloseTo(1 + 3 / 4 + 1 / 31, 12);
    expect([...found.rows]).toEqual([0, 1, 2]);
    // In order of first day: c, a, b.
    expect([...found.shares]).toEqual([1 / 31, 1, 3 / 4]);
  });

  it('goes by the disc, the cercle or the region of the first day', () => {
    const facts = { lon: 0.75, lat: 16, region: 'ML07', cercle: 'ML0701' };
    const shares = ([1, 2, 3, 4] as const).map(
      (placePrecision) =>
        counts([incident({ id: 'a', ...facts, placePrecision })]).shares[0] ?? Number.NaN,
    );
    expect(shares[0]).toBeCloseTo(0.5, 4);
    expect(shares[1]).toBeCloseTo(0.5, 4);
    expect(shares.slice(2)).toEqual([0.75, 0.75].map((share) => expect.closeTo(share, 12)));
    const before = incident({ id: 'a', ...facts, placePrecision: 4, start: change - 1 });
    const found = counts([before], { from: change - 10, to: change });
    expect(found.expected).toBeCloseTo(0.25, 12);
    expect(found.certain).toBe(0);
  });

  it('is certain of a place that lies wholly inside, even of a whole cercle', () => {
    const where: Zone = { kind: 'circle', lon: 0.5, lat: 16, radiusKm: 200 };
    const facts = { lon: 0.5, lat: 16, region: 'ML07', cercle: 'ML0701' };
    const all = ([1, 2, 3, 4] as const).map((placePrecision) =>
      incident({ id: `${placePrecision}`, ...facts, placePrecision }),
    );
    expect(counts(all, june, where)).toMatchObject({ certain: 4, expected: 4, possible: 4 });
  });

  it('lists what can be in no zone, if it touches the window', () => {
    const found = counts([
      incident({ id: 'a', placePrecision: 5 }),
      incident({ id: 'b', placePrecision: 6, start: day(2016, 6, 1) }),
      incident({ id: 'c', placePrecision: 7 }),
      incident({ id: 'd', placePrecision: 3 }),
      incident({ id: 'e', placePrecision: 4, region: 'ML99' }),
    ]);
    // Row 0 is b, outside of the window.
    expect(found.leftOut).toEqual([
      { reason: 'place-too-rough', rows: Uint32Array.of(1, 2) },
      { reason: 'no-outline', rows: Uint32Array.of(3, 4) },
    ]);
    expect(found.possible).toBe(0);
  });

  it('weighs deaths by the share, unknown is not 0', () => {
    const at = { lon: 0.4, lat: 16 };
    const half = { ...at, start: day(2017, 6, 30), end: day(2017, 7, 1) };
    const { deaths } = counts([
      incident({ id: 'a', ...at, best: 10, low: 5, high: 20 }),
      incident({ id: 'b', ...half, best: 3 }),
      incident({ id: 'c', ...half }),
    ]);
    expect(deaths.certain).toEqual({ low: 5, best: 10, high: 20, unknown: 0 });
    expect(deaths.expected).toEqual({ low: 6.5, best: 11.5, high: 21.5, unknown: 0.5 });
    expect(deaths.possible).toEqual({ low: 8, best: 13, high: 23, unknown: 1 });
  });
});

describe('honest counts of anything', () => {
  const some = fc.array(
    fc.record({
      lon: fc.integer({ min: -100, max: 400 }).map((value) => value / 100),
      lat: fc.integer({ min: 1450, max: 1750 }).map((value) => value / 100),
      start: fc.integer({ min: june.from - 40, max: june.to + 10 }),
      length: fc.integer({ min: 0, max: 60 }),
      placePrecision: fc.constantFrom(1, 2, 3, 4, 5),
      best: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined }),
    }),
    { maxLength: 30 },
  );
  const zones: Zone[] = [zone, { kind: 'circle', lon: 1, lat: 16, radiusKm: 40 }];

  it('never descend from certain to possible, and do not depend on the order of rows', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...zones), (facts, where) => {
        const table = eventTable(
          facts.map(({ length, best, ...rest }, i) =>
            incident({
              ...rest,
              id: `${i}`,
              end: rest.start + length,
              region: 'ML07',
              cercle: 'ML0701',
              ...(best === undefined ? {} : { best }),
            }),
          ),
        );
        const rows = [...table.day.keys()];
        const found = honestCounts(table, rows, where, june, outlines);
        expect(found.certain).toBeLessThanOrEqual(found.expected + 1e-9);
        expect(found.expected).toBeLessThanOrEqual(found.possible + 1e-9);
        const { certain, expected, possible } = found.deaths;
        expect(certain.best).toBeLessThanOrEqual(expected.best + 1e-9);
        expect(expected.best).toBeLessThanOrEqual(possible.best + 1e-9);
        expect(found.shares.every((share) => share > 0 && share <= 1)).toBe(true);
        expect(found.shares.filter((share) => share === 1)).toHaveLength(found.certain);
        const back = honestCounts(table, rows.toReversed(), where, june, outlines);
        expect(back.expected).toBeCloseTo(found.expected, 9);
        expect(back.rows.toReversed()).toEqual(found.rows);
      }),
      { numRuns: 60 },
    );
  });

  it('of two halves of a window add up', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: june.from + 1, max: june.to - 1 }), (facts, middle) => {
        const rows = facts.map(({ length, best: _, ...rest }, i) =>
          incident({ ...rest, id: `${i}`, end: rest.start + length }),
        );
        const halves =
          counts(rows, { from: june.from, to: middle }).expected +
          counts(rows, { from: middle, to: june.to }).expected;
        expect(halves).toBeCloseTo(counts(rows).expected, 9);
      }),
      { numRuns: 60 },
    );
  });
});
