import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { areaBelow, type GridValues } from '../../../src/analysis/contour.ts';

function grid(rows: readonly (readonly number[])[]): GridValues {
  const columns = rows[0]?.length ?? 0;
  return { west: 0, south: 0, step: 1, columns, rows: rows.length, values: rows.flat() };
}

test('one low corner is a diamond half a step wide, counter-clockwise', () => {
  const area = areaBelow(
    grid([
      [2, 2, 2],
      [2, 0, 2],
      [2, 2, 2],
    ]),
    1,
  );
  const [[ring = []] = []] = area?.coordinates ?? [];
  expect(ring).toHaveLength(5);
  expect(ring[0]).toEqual(ring.at(-1));
  expect(new Set(ring.map(String))).toEqual(new Set(['1,0.5', '1.5,1', '1,1.5', '0.5,1']));
});

test('a high corner inside is a hole of the ring round it', () => {
  const low = [9, 0, 0, 0, 9];
  const area = areaBelow(grid([[9, 9, 9, 9, 9], low, [9, 0, 9, 0, 9], low, [9, 9, 9, 9, 9]]), 1);
  expect(area?.coordinates).toHaveLength(1);
  expect(area?.coordinates[0]).toHaveLength(2);
  const holds = (lon: number, lat: number) => area && booleanPointInPolygon([lon, lat], area);
  expect(holds(2, 2)).toBe(false);
  expect(holds(1, 2)).toBe(true);
});

test('nothing below the level is no area', () => {
  expect(
    areaBelow(
      grid([
        [2, 2],
        [2, 2],
      ]),
      1,
    ),
  ).toBeNull();
});

test('every corner of any grid lies on the side that its value says', () => {
  const size = 7;
  const inner = fc.array(fc.constantFrom(0, 0.4, 1.7, 3), {
    minLength: size * size,
    maxLength: size * size,
  });
  fc.assert(
    fc.property(inner, (values) => {
      const rows = Array.from({ length: size + 2 }, (_, y) =>
        Array.from({ length: size + 2 }, (_, x) =>
          x === 0 || y === 0 || x > size || y > size ? 5 : (values[(y - 1) * size + x - 1] ?? 5),
        ),
      );
      const area = areaBelow(grid(rows), 1);
      rows.forEach((row, y) => {
        row.forEach((value, x) => {
          const isInside = area !== null && booleanPointInPolygon([x, y], area);
          expect(isInside, `${x} ${y}`).toBe(value <= 1);
        });
      });
    }),
  );
});
