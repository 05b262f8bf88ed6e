import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { lengthKm, routeFacts } from '../../../src/analysis/route-facts.ts';
import { withinOfLines, withinOfPoint } from '../../../src/analysis/within.ts';
import { incident } from './made-up.ts';
import { chordDistanceKm } from './sphere-oracle.ts';

const DEGREE_KM = (6371.0088 * Math.PI) / 180;
const atEquator = (degrees: readonly number[]) =>
  eventTable(degrees.map((lon, i) => incident({ id: `${i}`, lon, lat: 0, best: i })));
const rowsOf = (table: { readonly size: number }) =>
  Array.from({ length: table.size }, (_, i) => i);

describe('incidents within a distance of a base', () => {
  it('hold the one at exactly the distance and leave out the next', () => {
    const table = atEquator([0, 0.5, 1, 1.01, -1, -1.01, 90, 180]);
    const { rows, count } = withinOfPoint(
      table,
      rowsOf(table),
      { lon: 0, lat: 0 },
      DEGREE_KM + 1e-9,
    );
    expect([...rows]).toEqual([0, 1, 2, 4]);
    expect(count).toBe(4);
  });

  it('are those a naive search finds', () => {
    const point = fc.record({
      lon: fc.double({ min: -12, max: 5, noNaN: true }),
      lat: fc.double({ min: 10, max: 25, noNaN: true }),
    });
    const radius = fc.double({ min: 0, max: 900, noNaN: true });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 30 }), point, radius, (list, at, radiusKm) => {
        const table = eventTable(list.map((facts, i) => incident({ id: `${i}`, ...facts })));
        const distance = (row: number) =>
          chordDistanceKm([at.lon, at.lat], [table.lon[row] ?? 0, table.lat[row] ?? 0]);
        const sure = rowsOf(table).filter((row) => Math.abs(distance(row) - radiusKm) > 1e-6);
        const found = withinOfPoint(table, sure, at, radiusKm);
        expect([...found.rows]).toEqual(sure.filter((row) => distance(row) <= radiusKm));
      }),
    );
  });

  it('look only at the rows given, and say deaths and doubtful places', () => {
    const table = eventTable([
      incident({ id: 'a', best: 3, low: 1, high: 8 }),
      incident({ id: 'b', best: 50 }),
      incident({ id: 'c', placePrecision: 4 }),
    ]);
    expect(withinOfPoint(table, [0, 2], { lon: 0, lat: 0.1 }, 25)).toEqual({
      rows: Uint32Array.of(0, 2),
      count: 2,
      placeUncertain: 1,
      deaths: { best: 3, low: 1, high: 8, unknown: 1 },
    });
  });

  it('are none at a distance that is no number or below 0', () => {
    const table = atEquator([0]);
    expect(withinOfPoint(table, [0], { lon: 0, lat: 0 }, Number.NaN).count).toBe(0);
    expect(withinOfPoint(table, [0], { lon: 0, lat: 0 }, -1).count).toBe(0);
    expect(withinOfPoint(table, [0], { lon: 0, lat: 0 }, 0).count).toBe(1);
  });
});

describe('incidents along a route', () => {
  const lines = [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
    ],
  ] as const;

  it('are measured from its line, ends included', () => {
    const points = [
      [1, 0.4],
      [1, 0.5],
      [-0.4, 0],
      [-0.5, 0],
      [2.3, 0.3],
      [1.5, -0.44],
    ] as const;
    const table = eventTable(points.map(([lon, lat], i) => incident({ id: `${i}`, lon, lat })));
    const { rows } = withinOfLines(table, rowsOf(table), lines, 50);
    expect([...rows]).toEqual([0, 2, 4, 5]);
  });

  it('come with the length and the count for each 100 km', () => {
    const table = atEquator([0, 0.3, 1.2, 5]);
    const facts = routeFacts(table, rowsOf(table), { lines }, 10);
    expect(facts.drawnKm).toBeCloseTo(2 * DEGREE_KM, 6);
    expect(facts.near.count).toBe(3);
    expect(facts.per100Km).toBeCloseTo(300 / (2 * DEGREE_KM), 9);
  });

  it('have no rate on a route without a length', () => {
    const table = atEquator([0]);
    expect(lengthKm([])).toBe(0);
    expect(routeFacts(table, [0], { lines: [] }, 10)).toMatchObject({
      drawnKm: 0,
      per100Km: null,
      near: { count: 0 },
    });
  });
});
