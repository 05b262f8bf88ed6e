import { expect, test } from 'vitest';
import { choiceParam, numberParam, numbersParam } from '../../../../src/analysis/study/params.ts';

const RANGE = { first: 25, least: 1, most: 300 };

test('a number of the link holds within its range, else the first', () => {
  expect(numberParam({ r: '50' }, 'r', RANGE)).toBe(50);
  for (const r of ['', ' ', '0', '301', '-5', 'NaN', 'Infinity', '1e9', 'ten']) {
    expect(numberParam({ r }, 'r', RANGE)).toBe(25);
  }
  expect(numberParam({}, 'r', RANGE)).toBe(25);
});

test('a choice of the link holds when there is such a one, else the first', () => {
  expect(choiceParam({ of: 'b' }, 'of', ['a', 'b'])).toBe('b');
  expect(choiceParam({ of: 'B' }, 'of', ['a', 'b'])).toBe('a');
  expect(choiceParam({}, 'of', ['a', 'b'])).toBe('a');
});

test('numbers of the link: each once, in order, those outside the range left out', () => {
  expect(numbersParam({ r: '50/10/50/999/x' }, 'r', [25], RANGE)).toEqual([10, 50]);
  expect(numbersParam({ r: '999' }, 'r', [25], RANGE)).toEqual([25]);
  expect(numbersParam({}, 'r', [25], RANGE)).toEqual([25]);
});
