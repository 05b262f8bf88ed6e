import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { mercator } from '../../../src/analysis/mercator.ts';
import { stacksOf } from '../../../src/analysis/stacks.ts';
import { pointRadius } from '../../../src/layers/point-look.ts';
import { SIGNS } from '../../../src/map/glyphs.ts';
import { labelFloats, SIGN_FLOATS } from '../../../src/map/label-floats.ts';
import { stackLabels, stackPoints, stackText } from '../../../src/map/stack-labels.ts';
import { day, incident } from '../layers/small-scene.ts';

const WORLD = { west: 0, north: 0, east: 1, south: 1 };
const GAO = { lon: -0.04, lat: 16.27 };
const KIDAL = { lon: 1.4, lat: 18.44 };

/** Three at Gao, of which one in 2018; two at Kidal; one alone. */
const table = eventTable([
  incident('a', '2017-01-01', { ...GAO, best: 4 }),
  incident('b', '2017-02-01', { ...GAO, best: 30 }),
  incident('c', '2018-02-01', { ...GAO, best: 90 }),
  incident('d', '2017-03-01', KIDAL),
  incident('e', '2017-04-01', KIDAL),
  incident('f', '2017-05-01', { lon: -3, lat: 14 }),
]);
const shown = {
  table,
  mask: new Uint16Array(table.size),
  window: { from: day('2017-01-01'), to: day('2018-01-01') },
};
const stacks = stacksOf(table);
const labels = (change: Partial<typeof shown> = {}, apart = 0, box = WORLD) =>
  stackLabels(stackPoints(stacks, table, box), stacks, { ...shown, ...change }, apart);

test('a label tells how many are shown on its point, beside the largest symbol of them', () => {
  const [x, y] = mercator(GAO.lon, GAO.lat);
  const found = labels();
  expect(found).toContainEqual({ x, y, count: 2, radius: pointRadius(30) });
  expect(found.map(({ count }) => count)).toEqual([2, 2]);
  const whole = { from: day('2013-01-01'), to: day('2024-01-01') };
  expect(labels({ window: whole }).map(({ count }) => count)).toEqual([3, 2]);
});

test('one that is alone has none, nor have those that filters hide', () => {
  const mask = Uint16Array.from(table.day, (_, row) => (row === 1 ? 4 : 0));
  expect(labels({ mask }).map(({ count }) => count)).toEqual([2]);
  const march = { from: day('2017-03-01'), to: day('2017-04-01') };
  expect(labels({ window: march })).toEqual([]);
});

test('of labels too near to each other the greater stands; outside the box there are none', () => {
  const whole = { from: day('2013-01-01'), to: day('2024-01-01') };
  expect(labels({ window: whole }, 1).map(({ count }) => count)).toEqual([3]);
  const [x, y] = mercator(KIDAL.lon, KIDAL.lat);
  const box = { west: x - 0.001, north: y - 0.001, east: x + 0.001, south: y + 0.001 };
  expect(labels({ window: whole }, 0, box).map(({ count }) => count)).toEqual([2]);
});

test('numbers have at most four signs, all of them known', () => {
  expect([2, 9999, 10_000, 123_456].map(stackText)).toEqual(['2', '9999', '10k', '123k']);
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 20_000_000 }), (count) => {
      const text = stackText(count);
      expect(text.length).toBeLessThanOrEqual(4);
      for (const sign of text) expect(SIGNS).toContain(sign);
    }),
  );
});

test('signs follow each other to the right of the rim', () => {
  const advances = [...SIGNS].map(() => 7);
  const floats = labelFloats([{ x: 0.5, y: 0.4, count: 37, radius: 10 }], advances, 1);
  expect(floats.length).toBe(2 * SIGN_FLOATS);
  expect([floats[4], floats[SIGN_FLOATS + 4]]).toEqual([3, 7]);
  expect((floats[SIGN_FLOATS + 2] ?? 0) - (floats[2] ?? 0)).toBeCloseTo(7, 4);
});
