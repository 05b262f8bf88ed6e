import { expect, test } from 'vitest';
import { seeded, shuffle } from '../../../../src/analysis/statistics/seeded.ts';

test('the same seed gives the same numbers, another one others', () => {
  const [first, again, other] = [seeded(7), seeded(7), seeded(8)];
  const numbers = Array.from({ length: 50 }, first);
  expect(Array.from({ length: 50 }, again)).toEqual(numbers);
  expect(Array.from({ length: 50 }, other)).not.toEqual(numbers);
});

test('numbers lie evenly from 0 to 1', () => {
  const random = seeded(1);
  const tenths = new Uint32Array(10);
  for (let draw = 0; draw < 100_000; draw++) {
    const at = Math.floor(random() * 10);
    tenths[at] = (tenths[at] ?? 0) + 1;
  }
  // Chi-squared with 9 degrees of freedom: over 27.9 one time in a thousand.
  const off = tenths.reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(off).toBeLessThan(27.9);
});

test('each order of three is as likely as any other, and no value is lost', () => {
  const random = seeded(3);
  const seen = new Map<string, number>();
  for (let draw = 0; draw < 60_000; draw++) {
    const values = Int32Array.of(1, 2, 3);
    shuffle(values, random);
    seen.set(values.join(), (seen.get(values.join()) ?? 0) + 1);
  }
  expect([...seen.keys()].sort()).toEqual(['1,2,3', '1,3,2', '2,1,3', '2,3,1', '3,1,2', '3,2,1']);
  // Chi-squared with 5 degrees of freedom: over 20.5 one time in a thousand.
  const off = [...seen.values()].reduce((sum, count) => sum + (count - 10_000) ** 2 / 10_000, 0);
  expect(off).toBeLessThan(20.5);
});
