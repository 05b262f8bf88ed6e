import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  guessDecimal,
  parseCoordinate,
  parseCount,
  parseNumber,
} from '../../../../src/domain/import/numbers.ts';

describe('parseNumber', () => {
  test.each([
    ['1 234,5', 1234.5],
    ['1\u202f234,5', 1234.5],
    ['1\u00a0234', 1234],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['1,234,567', 1234567],
    ["1'234", 1234],
    ['\u22125', -5],
    ['12,5', 12.5],
    ['.5', 0.5],
    ['1e3', 1000],
  ])('%s is %d whatever the decimal mark of the file', (text, value) => {
    expect([parseNumber(text, '.'), parseNumber(text, ',')]).toEqual([value, value]);
  });

  test('what may be read both ways follows the decimal mark', () => {
    expect([parseNumber('1.234', '.'), parseNumber('1.234', ',')]).toEqual([1.234, 1234]);
    expect([parseNumber('1,234', '.'), parseNumber('1,234', ',')]).toEqual([1234, 1.234]);
  });

  test.each(['', 'abc', '0x10', '1,2,3', '1.2.3', '12 dead', 'Infinity', '1e999', '--1', '1,23.4'])(
    '%s is no number',
    (text) => {
      expect([parseNumber(text, '.'), parseNumber(text, ',')]).toEqual([null, null]);
    },
  );

  test('gives back any number that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseNumber(String(value), '.')).toBe(Number(String(value)));
      }),
    );
  });
});

describe('parseCoordinate', () => {
  test.each([
    ['16,2711', 16.2711],
    ['16.271', 16.271],
    ['16,271', 16.271],
    ['-0.05', -0.05],
    ['-5e-7', -5e-7],
    ['5e1', 50],
    ['16.27°', 16.27],
    ['1627110', 1627110],
  ])('%s is %d', (text, value) => {
    expect(parseCoordinate(text)).toBe(value);
  });

  test.each(['', ' ', '0x10', '1,2,3', 'N 16', '16;27'])('"%s" is none', (text) => {
    expect(parseCoordinate(text)).toBeNull();
  });

  test('gives back any degrees that JavaScript writes', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (value) => {
        expect(parseCoordinate(String(value))).toBe(Number(String(value)));
      }),
    );
  });
});

describe('parseCount', () => {
  test.each([
    ['0', 0],
    ['12.0', 12],
    ['1 234', 1234],
    ['', -1],
    ['-1', 'deaths-negative'],
    ['many', 'deaths-unreadable'],
    ['x', 'deaths-unreadable'],
    ['1.5', 'deaths-unreadable'],
    ['99999999999', 'deaths-unreadable'],
  ])('%s is %s', (text, value) => {
    expect(parseCount(text, '.')).toBe(value);
  });
});

test('the decimal mark is the one that numbers can only have as such', () => {
  expect(guessDecimal(['16,2711', '-0,05', '3'])).toBe(',');
  expect(guessDecimal(['16.2711', '-0.05', '1,234'])).toBe('.');
  expect(guessDecimal(['1.234,5', '2017', 'x'])).toBe(',');
  expect(guessDecimal([])).toBe('.');
});
