import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classStep, countClasses, powerClasses } from '../../../src/layers/class-breaks.ts';

test('no incident, no class', () => {
  expect(countClasses(0)).toEqual([]);
});

test('round lower bounds, the last class ends at the greatest count', () => {
  expect(countClasses(815)).toEqual([
    { from: 1, to: 49, step: 0 },
    { from: 50, to: 99, step: 1 },
    { from: 100, to: 199, step: 2 },
    { from: 200, to: 499, step: 3 },
    { from: 500, to: 815, step: 4 },
  ]);
  expect(countClasses(1)).toEqual([{ from: 1, to: 1, step: 4 }]);
});

test('every count from 1 to the greatest is in one class, more never lighter than fewer', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 700 }), (max) => {
      const classes = countClasses(max);
      let before = -1;
      for (let count = 1; count <= max; count++) {
        expect(classes.filter(({ from, to }) => from <= count && count <= to)).toHaveLength(1);
        const step = classStep(classes, count);
        expect(step).toBeGreaterThanOrEqual(Math.max(0, before));
        before = step;
      }
      expect(before).toBe(4);
      expect(classStep(classes, 0)).toBe(-1);
    }),
    { numRuns: 15 },
  );
});

test('classes by powers hold every count up to the greatest in one class', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_000_000 }), (max) => {
      const classes = powerClasses(max);
      expect(classes.length).toBeLessThanOrEqual(5);
      expect(classes[0]?.from).toBe(1);
      expect(classes.at(-1)?.to).toBe(max);
      for (const [i, { from, step }] of classes.entries()) {
        expect(step).toBe(i);
        if (i > 0) expect(from).toBe((classes[i - 1]?.to ?? 0) + 1);
      }
    }),
  );
});

test('classes by powers keep their bounds while the greatest count grows within them', () => {
  const froms = (max: number) => powerClasses(max).map(({ from }) => from);
  expect(froms(0)).toEqual([]);
  expect(froms(31)).toEqual([1, 2, 4, 8, 16]);
  expect(froms(32)).toEqual([1, 4, 16]);
  expect(froms(1023)).toEqual([1, 4, 16, 64, 256]);
  expect(froms(5_000_000)).toEqual([1, 10, 100, 1000, 10_000]);
});
