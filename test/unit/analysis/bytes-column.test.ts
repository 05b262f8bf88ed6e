import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesAt,
  bytesColumn,
  bytesFinder,
  compareBytes,
  rowWithBytes,
} from '../../../src/analysis/bytes-column.ts';
import { fold } from '../../../src/analysis/fold.ts';
import { textOf, utf8Of } from '../../../src/analysis/utf8.ts';

/** Letters that fold into others, into none and into several, and any other text. */
const someText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      ...'aAbeEoOM ',
      'é',
      'É',
      'e\u0301',
      'ô',
      'İ',
      'ß',
      'Σ',
      'ς',
      'ﬁ',
      '’',
      '각',
      '🜚',
    ),
    maxLength: 40,
  }),
);

describe('UTF-8', () => {
  it('is that of the platform, both ways', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const bytes = new TextEncoder().encode(text);
        expect([...utf8Of(text)]).toEqual([...bytes]);
        expect(textOf(bytes, 0, bytes.length)).toBe(new TextDecoder().decode(bytes));
      }),
    );
    const long = 'Ménaka '.repeat(1000);
    expect(textOf(utf8Of(long), 0, utf8Of(long).length)).toBe(long);
  });

  it('makes something of bytes that are none, and never fails', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20 }), (bytes) => {
        const plain = [...bytes].filter((byte) => byte < 0x80);
        const kept = [...textOf(bytes, 0, bytes.length)].filter((letter) => letter < '\u0080');
        expect(kept.join('')).toBe(String.fromCharCode(...plain));
      }),
    );
    expect(textOf(Uint8Array.of(0xed, 0xa0, 0x80, 0x41), 0, 4)).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('a column of bytes', () => {
  it('gives back its texts and finds the row of each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme' })), (texts) => {
        const column = bytesColumn(texts);
        texts.forEach((text, row) => {
          expect(bytesAt(column, row)).toBe(text);
          expect(rowWithBytes(column, text)).toBe(row);
        });
        expect(rowWithBytes(column, `${texts.join('')}?`)).toBeUndefined();
      }),
    );
    expect(bytesAt(bytesColumn([undefined, 'a']), 0)).toBe('');
  });

  it('compares as strings do', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', '\ud7ff', '\ue000', '\uffff', '🜚'),
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const order = compareBytes(bytesColumn([one]), 0, bytesColumn([other]), 0);
        expect(Math.sign(order)).toBe(one < other ? -1 : one > other ? 1 : 0);
      }),
    );
  });

  it('finds words as a search in the folded text does', () => {
    const word = someText.map((text) => fold(text));
    fc.assert(
      fc.property(fc.array(someText), word, fc.nat(), fc.nat(3), (texts, other, at, length) => {
        const column = bytesColumn(texts);
        const own = fold(bytesAt(column, 0)).slice(at % 9, (at % 9) + length);
        for (const wanted of [other, own.replace(/\p{Surrogate}/gu, '')]) {
          const finds = bytesFinder(column, wanted);
          const expected = texts.map((_, row) => fold(bytesAt(column, row)).includes(wanted));
          expect(texts.map((_, row) => finds(row))).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
    expect(bytesFinder(bytesColumn([`${'x'.repeat(9000)}É`]), 'xe')(0)).toBe(true);
  });

  it('searches bytes that are no UTF-8 as the text that is made of them', () => {
    const bytes = Uint8Array.of(0x61, 0xc3, 0x62, 0xe2, 0x80, 0x63, 0xff, 0x64);
    const column = { bytes, offsets: Uint32Array.of(0, bytes.length) };
    expect(['a', 'b', 'c', 'd', 'ab'].map((word) => bytesFinder(column, word)(0))).toEqual([
      ...[true, true, true, true],
      false,
    ]);
  });
});
