import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { hexagonAt, hexagonCentre } from '../../../src/analysis/hexagon.ts';
import {
  acrossKm,
  hexagonBuilder,
  hexagonOf,
  hexagonWidth,
} from '../../../src/analysis/hexagon-cells.ts';
import { hexagonCounts } from '../../../src/analysis/hexagon-counts.ts';
import { fromMercator, mercator } from '../../../src/analysis/mercator.ts';
import { day, incident } from './made-up.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const zoom = fc.integer({ min: 0, max: 13 });
/** Directions to the six neighbours: east, then every 60 degrees. */
const TURNS = [0, 1, 2, 3, 4, 5].map((turn) => (turn * Math.PI) / 3);

test('a point lies in the hexagon whose middle is nearest, and that is the only one', () => {
  fc.assert(
    fc.property(share, share, zoom, (x, y, at) => {
      const width = hexagonWidth(at);
      const [middleX, middleY] = hexagonCentre(hexagonAt(x, y, width), width);
      const distance = Math.hypot(x - middleX, y - middleY);
      // The middles of a tiling by regular hexagons are a lattice of which it is the nearest-point map.
      for (const turn of TURNS) {
        const [otherX, otherY] = [
          middleX + width * Math.cos(turn),
          middleY + width * Math.sin(turn),
        ];
        expect(distance).toBeLessThanOrEqual(Math.hypot(x - otherX, y - otherY) + 1e-12);
      }
      expect(distance).toBeLessThanOrEqual(width / Math.sqrt(3) + 1e-12);
    }),
  );
});

test('hexagons tile: a step of one width in six directions leads into six others, and back', () => {
  fc.assert(
    fc.property(share, share, zoom, (x, y, at) => {
      const width = hexagonWidth(at);
      const id = hexagonAt(x, y, width);
      const [middleX, middleY] = hexagonCentre(id, width);
      expect(hexagonAt(middleX, middleY, width)).toBe(id);
      const neighbours = TURNS.map((turn) => {
        const next = hexagonAt(
          middleX + width * Math.cos(turn),
          middleY + width * Math.sin(turn),
          width,
        );
        const [nextX, nextY] = hexagonCentre(next, width);
        expect(Math.hypot(nextX - middleX, nextY - middleY)).toBeCloseTo(width, 12);
        return next;
      });
      expect(new Set([id, ...neighbours]).size).toBe(7);
    }),
  );
});

test('sizes halve at each whole zoom and stay put between', () => {
  expect(hexagonWidth(5.99)).toBe(hexagonWidth(5));
  expect(hexagonWidth(6)).toBe(hexagonWidth(5) / 2);
  expect(hexagonWidth(13)).toBe(hexagonWidth(11));
});

test('at the equator a hexagon of a share of the world is that share of its girth across', () => {
  expect(acrossKm(1 / 1000, 0)).toBeCloseTo(40.03, 2);
  expect(acrossKm(1 / 1000, 60)).toBeCloseTo(20.015, 2);
});

const START = day(2017, 1, 1);
const row = fc.record({
  // Few places, so that hexagons hold several; some beyond the ends of the map.
  lon: fc.oneof(fc.constantFrom(-4, 0, 1.5), fc.double({ min: -12, max: 4, noNaN: true })),
  lat: fc.oneof(fc.constantFrom(14, 16.27, 90, -90), fc.double({ min: 10, max: 25, noNaN: true })),
  start: fc.integer({ min: START, max: START + 60 }),
  length: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 })),
  hidden: fc.boolean(),
});
const window = fc
  .tuple(fc.integer({ min: -5, max: 70 }), fc.integer({ min: 0, max: 70 }))
  .map(([from, days]) => ({ from: START + from, to: START + from + days }));

test('counts are those of a plain count, however the window came there', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 80 }),
      fc.array(window, { minLength: 1, maxLength: 6 }),
      zoom,
      fc.integer({ min: 1, max: 30 }),
      (rows, windows, at, part) => {
        const table = eventTable(
          rows.map(({ lon, lat, start, length }, i) =>
            incident({ id: `${i}`, lon, lat, start, end: start + length }),
          ),
        );
        const mask = Uint16Array.from(rows, ({ hidden }) => (hidden ? 2 : 0));
        const width = hexagonWidth(at);
        const builder = hexagonBuilder(table, width);
        let cells = builder.advance(part);
        while (!cells) cells = builder.advance(part);
        let counted = null;
        for (const now of windows) {
          counted = hexagonCounts(cells, mask, now, counted);
          const plain = new Map<number, number>();
          for (let i = 0; i < table.size; i++) {
            const id = hexagonOf(table.lon[i] ?? 0, table.lat[i] ?? 0, width);
            const shown =
              mask[i] === 0 && (table.day[i] ?? 0) < now.to && (table.dayEnd[i] ?? 0) >= now.from;
            plain.set(id, (plain.get(id) ?? 0) + (shown ? 1 : 0));
          }
          expect(cells.size).toBe(plain.size);
          for (const [id, count] of plain) expect(counted.counts[cells.find(id)]).toBe(count);
          expect(counted.most).toBe(Math.max(0, ...plain.values()));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('thousands of hexagons keep their numbers and their middles', () => {
  const places = Array.from({ length: 5000 }, (_, i) => ({
    lon: -12 + (i % 100) * 0.16,
    lat: 10 + Math.floor(i / 100) * 0.3,
  }));
  const table = eventTable(places.map((place, i) => incident({ id: `${i}`, ...place })));
  const width = hexagonWidth(11);
  const cells = hexagonBuilder(table, width).advance(Number.POSITIVE_INFINITY);
  expect(cells?.size).toBe(5000);
  for (let i = 0; cells && i < table.size; i++) {
    const id = hexagonOf(table.lon[i] ?? 0, table.lat[i] ?? 0, width);
    const cell = cells.find(id);
    expect(cells.cellOf[i]).toBe(cell);
    expect([cells.x[cell], cells.y[cell]]).toEqual([...hexagonCentre(id, width)]);
  }
  expect(cells?.find(hexagonOf(100, 0, width))).toBe(-1);
});

test('there and back through Web Mercator is the same place', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -85, max: 85, noNaN: true }),
      (lon, lat) => {
        const back = fromMercator(...mercator(lon, lat));
        expect(back.lon).toBeCloseTo(lon, 9);
        expect(back.lat).toBeCloseTo(lat, 9);
      },
    ),
  );
});
