import { expect, it } from 'vitest';
import { memoFew, memoWeak } from '../../../src/domain/memo.ts';

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

it('asks once for each object, not for another that looks the same', () => {
  const asked: object[] = [];
  const copyOf = memoWeak((some: { readonly a: number }) => {
    asked.push(some);
    return { ...some };
  });
  const [one, other] = [{ a: 1 }, { a: 1 }];
  const first = copyOf(one);
  const second = copyOf(other);
  expect(first).toEqual({ a: 1 });
  expect(second).not.toBe(first);
  expect(copyOf(one)).toBe(first);
  expect(copyOf(other)).toBe(second);
  expect(asked).toEqual([one, other]);
});
