import { expect, it } from 'vitest';
import { memoFew, memoValue, memoWeak } from '../../../src/domain/memo.ts';

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

it('asks once for arguments of the same value', () => {
  let asked = 0;
  const sumOf = memoValue((numbers: readonly number[], more: { readonly by: number }) => {
    asked++;
    return numbers.reduce((sum, number) => sum + number, more.by);
  }, 2);
  expect(sumOf([1, 2], { by: 3 })).toBe(6);
  expect(sumOf([1, 2], { by: 3 })).toBe(6);
  expect(asked).toBe(1);
  expect(sumOf([1], { by: 3 })).toBe(4);
  expect(asked).toBe(2);
});
