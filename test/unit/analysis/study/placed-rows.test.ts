import { expect, test } from 'vitest';
import { countAbout, placedRows, withoutSome } from '../../../../src/analysis/study/placed-rows.ts';
import { day, incident } from '../made-up.ts';
import { squareInputs } from '../studies/hotspot-inputs.ts';

const window = { from: day(2017, 1, 1), to: day(2018, 1, 1) };
const INPUTS = squareInputs(
  [
    incident({ id: 'a', start: day(2016, 12, 31), end: day(2017, 1, 2) }),
    incident({ id: 'b', start: day(2017, 1, 1), placePrecision: 1, lon: 1, lat: 16 }),
    incident({ id: 'c', start: day(2017, 2, 1), placePrecision: 2, lon: 2, lat: 17 }),
    incident({ id: 'd', start: day(2017, 3, 1), placePrecision: 3 }),
    incident({ id: 'e', start: day(2017, 4, 1), placePrecision: 6 }),
    incident({ id: 'f', start: day(2018, 1, 1) }),
    incident({ id: 'g', start: day(2016, 1, 1) }),
  ],
  { window },
);

test('those that began in the window and whose place is known to 25 km count, the others are named', () => {
  const placed = placedRows(INPUTS);
  expect([...placed.points.lon]).toEqual([1, 2]);
  expect([...placed.points.lat]).toEqual([16, 17]);
  expect([...placed.points.day]).toEqual([day(2017, 1, 1), day(2017, 2, 1)]);
  expect([...placed.rows].map((row) => INPUTS.table.lon[row])).toEqual([1, 2]);
  expect(placed.leftOut.map(({ reason, rows }) => [reason, rows.length])).toEqual([
    ['begun-before', 1],
    ['place-too-rough', 2],
  ]);
  expect(countAbout(placed, INPUTS)).toBe(1);
});

test('a filter leaves no trace: what it hides could not have counted', () => {
  const mask = new Uint16Array(INPUTS.table.size).fill(1);
  const placed = placedRows({ ...INPUTS, mask });
  expect(placed.rows).toHaveLength(0);
  expect(placed.leftOut).toEqual([]);
});

test('some more are left out for a reason of their own', () => {
  const all = placedRows(INPUTS);
  const some = withoutSome(all, 'north', (at) => (all.points.lat[at] ?? 0) > 16.5);
  expect([...some.points.lon]).toEqual([1]);
  expect(some.rows).toEqual(all.rows.slice(0, 1));
  expect(some.leftOut.at(-1)).toEqual({ reason: 'north', rows: all.rows.slice(1) });
  expect(withoutSome(all, 'none', () => false)).toEqual(all);
});
