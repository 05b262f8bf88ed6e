import { expect, it } from 'vitest';
import { memoFew } from '../../../src/domain/memo.ts';

it('remembers the last keys asked for, also those that gave nothing', () => {
  const asked: string[] = [];
  const lengthOf = memoFew((text: string) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, 2);
  expect(['', 'ab', '', 'ab'].map(lengthOf)).toEqual([undefined, 2, undefined, 2]);
  expect(asked).toEqual(['', 'ab']);
  // The one not asked for the longest goes.
  lengthOf('');
  lengthOf('abc');
  lengthOf('');
  expect(asked).toEqual(['', 'ab', 'abc']);
  expect(lengthOf('ab')).toBe(2);
  expect(asked).toEqual(['', 'ab', 'abc', 'ab']);
});
