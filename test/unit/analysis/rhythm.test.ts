import fc from 'fast-check';
import { expect, it } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { rhythm } from '../../../src/analysis/rhythm.ts';
import { formatDay } from '../../../src/domain/day.ts';
import { someIncidents } from './event-model.ts';
import { day, incident } from './made-up.ts';

const FIRST = day(2015, 6, 1);
const LAST = day(2017, 2, 1);

it('counts a row where its date is certain, and says how many are not', () => {
  const spans: [number, number][] = [
    [day(2016, 2, 29), day(2016, 2, 29)],
    [day(2016, 2, 1), day(2016, 2, 29)],
    [day(2016, 2, 28), day(2016, 3, 1)],
    [day(2016, 1, 1), day(2016, 12, 31)],
    [day(2015, 12, 28), day(2015, 12, 28)],
  ];
  const table = eventTable(spans.map(([start, end], i) => incident({ id: `${i}`, start, end })));
  const found = rhythm(table, table.day.keys(), FIRST, LAST);
  expect(found.firstYear).toBe(2015);
  expect(found.years).toBe(3);
  expect(found.months[12 + 1]).toBe(2);
  expect(found.months[11]).toBe(1);
  expect(found.monthUnknown).toBe(2);
  // Two Mondays: 28 December 2015 and 29 February 2016.
  expect([...found.weekdays]).toEqual([2, 0, 0, 0, 0, 0, 0]);
  expect(found.dayUnknown).toBe(3);
});

it('agrees with the dates as text, and no row is lost', () => {
  fc.assert(
    fc.property(someIncidents, (list) => {
      const table = eventTable(list);
      const days = list.flatMap(({ start, end }) => [start, end]);
      const found = rhythm(table, table.day.keys(), Math.min(...days), Math.max(...days));
      const expected = new Map<string, number>();
      for (const { start, end } of list) {
        const month = formatDay(start).slice(0, 7);
        if (month !== formatDay(end).slice(0, 7)) continue;
        expected.set(month, (expected.get(month) ?? 0) + 1);
      }
      for (const [month, count] of expected) {
        const [year = 0, number = 0] = month.split('-').map(Number);
        expect(found.months[(year - found.firstYear) * 12 + number - 1]).toBe(count);
      }
      const sum = (values: Uint32Array) => values.reduce((a, b) => a + b, 0);
      expect(sum(found.months) + found.monthUnknown).toBe(list.length);
      expect(sum(found.weekdays) + found.dayUnknown).toBe(list.length);
    }),
  );
});
