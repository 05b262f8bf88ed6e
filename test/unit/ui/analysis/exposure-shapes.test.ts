import { expect, test } from 'vitest';
import {
  barPath,
  highPath,
  placeNames,
} from '../../../../src/ui/analysis/exposure/profile-shape.ts';
import { ribbonPaths, yearTable, yOf } from '../../../../src/ui/analysis/exposure/ribbon-shape.ts';
import { day } from '../../analysis/made-up.ts';

const segment = (fromKm: number, toKm: number, count: number, isHigh = false) => ({
  ...{ fromKm, toKm, count, isHigh, certain: 0 },
});
const leg = (from: string, to: string, fromKm: number, toKm: number) => ({
  ...{ from, to, fromKm, toKm, schematic: false },
});

test('bars are as wide as their kilometres and as high as their counts', () => {
  const segments = [segment(0, 5, 4), segment(5, 10, 0), segment(10, 20, 2, true)];
  // 360 wide, 72 high: half a route is 180, half of the most 36. A gap of half a unit.
  expect(barPath(segments, ({ count }) => count, 4, 20)).toBe(
    'M0.0 84v-72.0h89.5v72.0zM180.0 84v-36.0h179.5v36.0z',
  );
  expect(highPath(segments, 20, 87)).toBe('M180.0 87H360.0');
});

test('names stand at the ends of legs; those that would overlap go to the second line or away', () => {
  const names = placeNames(
    [
      leg('Sévaré', 'Konna', 0, 50),
      leg('Konna', 'Near', 50, 55),
      leg('Near', 'Nearer', 55, 60),
      leg('Nearer', 'Gao', 60, 500),
    ],
    500,
  );
  expect(names.map(({ name, anchor, line }) => [name, anchor, line])).toEqual([
    ['Sévaré', 'start', 0],
    ['Konna', 'middle', 1],
    ['Gao', 'end', 0],
  ]);
  expect(placeNames([], 10)).toEqual([]);
});

test('cells of the ribbon go to the path of their class', () => {
  const months = [day(2017, 11, 1), day(2017, 12, 1), day(2018, 1, 1), day(2018, 2, 1)];
  const ribbon = { segments: 36, months, cells: Uint32Array.of(1, 0, 1, 0, 1, 7, 1, 2, 2) };
  expect(ribbonPaths(ribbon)).toEqual([
    { level: 1, path: 'M10.0 0h10.0v2h-10.0z' },
    { level: 2, path: 'M10.0 4h10.0v2h-10.0z' },
    { level: 3, path: 'M0.0 2h10.0v2h-10.0z' },
  ]);
  expect(yearTable(ribbon)).toEqual({
    years: [2017, 2018],
    rows: [
      { segment: 0, counts: [7, 0] },
      { segment: 1, counts: [1, 2] },
    ],
  });
});

test('days lie within their month; beyond the ends at the ends', () => {
  const months = [day(2017, 6, 1), day(2017, 7, 1), day(2017, 8, 1)];
  expect(yOf(months, day(2017, 6, 16))).toBe(1);
  expect(yOf(months, day(2017, 7, 1))).toBe(2);
  expect(yOf(months, day(2016, 1, 1))).toBe(0);
  expect(yOf(months, day(2017, 8, 1))).toBe(4);
  expect(yOf(months, day(2018, 1, 1))).toBe(4);
});
