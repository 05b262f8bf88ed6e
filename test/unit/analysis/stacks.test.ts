import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { shownAt, shownRowsOf, stacksOf } from '../../../src/analysis/stacks.ts';
import { day, incident } from './made-up.ts';

const START = day(2017, 1, 1);
const row = fc.record({
  lon: fc.constantFrom(0, -0, 1.4, -3.1),
  lat: fc.constantFrom(16, 16.000001, 18.4),
  start: fc.integer({ min: START, max: START + 30 }),
  length: fc.constantFrom(0, 0, 3, 20),
  hidden: fc.boolean(),
});

test('the rows of a point are just the shown ones with its coordinates', () => {
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 60 }),
      fc.integer({ min: -3, max: 35 }),
      fc.integer({ min: 1, max: 40 }),
      (rows, from, days) => {
        const table = eventTable(
          rows.map(({ lon, lat, start, length }, i) =>
            incident({ id: `${i}`, lon, lat, start, end: start + length }),
          ),
        );
        const mask = Uint16Array.from(rows, ({ hidden }) => (hidden ? 1 : 0));
        const window = { from: START + from, to: START + from + days };
        const shown = { table, mask, window };
        for (const lon of [0, 1.4, -3.1, 7]) {
          for (const lat of [16, 16.000001, 18.4]) {
            const plain = [...table.lon.keys()].filter(
              (i) =>
                table.lon[i] === lon &&
                table.lat[i] === lat &&
                mask[i] === 0 &&
                (table.day[i] ?? 0) < window.to &&
                (table.dayEnd[i] ?? 0) >= window.from,
            );
            expect(shownAt(shown, { lon, lat })).toEqual(plain);
          }
        }
        const stacks = stacksOf(table);
        const visitRows = shownRowsOf(stacks, shown);
        const all: number[] = [];
        for (let point = 0; point < stacks.size; point++) {
          visitRows(point, (row) => all.push(row));
        }
        const inWindow = [...table.lon.keys()].filter(
          (i) =>
            mask[i] === 0 &&
            (table.day[i] ?? 0) < window.to &&
            (table.dayEnd[i] ?? 0) >= window.from,
        );
        expect(all.sort((a, b) => a - b)).toEqual(inWindow);
      },
    ),
  );
});

test('thousands of points, each found again', () => {
  const places = Array.from({ length: 3000 }, (_, i) => ({ lon: (i % 60) / 7, lat: 10 + i / 900 }));
  const table = eventTable(
    [...places, ...places].map((place, i) => incident({ id: `${i}`, ...place })),
  );
  const stacks = stacksOf(table);
  expect(stacks.size).toBe(3000);
  const mask = new Uint16Array(table.size);
  const shown = { table, mask, window: { from: 0, to: 30_000 } };
  for (const place of places) expect(shownAt(shown, place)).toHaveLength(2);
  expect(shownAt(shown, { lon: 99, lat: 0 })).toEqual([]);
});
