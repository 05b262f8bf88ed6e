import type { BytesColumn } from './event-columns.ts';
import { fold } from './fold.ts';
import { foldedSearch, lowerByte } from './folded-bytes.ts';
import { textOf, utf8Of } from './utf8.ts';

/** Texts as one row of bytes after the other; an absent text has none. */
export function bytesColumn(texts: readonly (string | undefined)[]): BytesColumn {
  const pieces = texts.map((text) => utf8Of(text ?? ''));
  const offsets = new Uint32Array(texts.length + 1);
  pieces.forEach((piece, row) => {
    offsets[row + 1] = (offsets[row] ?? 0) + piece.length;
  });
  const bytes = new Uint8Array(offsets[texts.length] ?? 0);
  pieces.forEach((piece, row) => {
    bytes.set(piece, offsets[row]);
  });
  return { bytes, offsets };
}

/** The text of a row; empty where there is none. */
export function bytesAt({ bytes, offsets }: BytesColumn, row: number): string {
  return textOf(bytes, offsets[row] ?? 0, offsets[row + 1] ?? 0);
}

/** The first row with exactly this text, by a look at every row; `undefined` where there is none. */
export function rowWithBytes({ bytes, offsets }: BytesColumn, text: string): number | undefined {
  const wanted = utf8Of(text);
  const { length } = wanted;
  for (let row = 0; row + 1 < offsets.length; row++) {
    const start = offsets[row] ?? 0;
    if ((offsets[row + 1] ?? 0) - start !== length) continue;
    // From the end: ids of one set begin alike.
    let at = length - 1;
    while (at >= 0 && bytes[start + at] === wanted[at]) at--;
    if (at < 0) return row;
  }
  return undefined;
}

/** Compares rows of two columns in the order of their UTF-16 code units, as `<` compares strings. */
export function compareBytes(
  one: BytesColumn,
  row: number,
  other: BytesColumn,
  otherRow: number,
): number {
  const start = one.offsets[row] ?? 0;
  const otherStart = other.offsets[otherRow] ?? 0;
  const length = (one.offsets[row + 1] ?? 0) - start;
  const otherLength = (other.offsets[otherRow + 1] ?? 0) - otherStart;
  const both = Math.min(length, otherLength);
  for (let at = 0; at < both; at++) {
    const a = one.bytes[start + at] ?? 0;
    const b = other.bytes[otherStart + at] ?? 0;
    if (a !== b) return rank(a) - rank(b);
  }
  return length - otherLength;
}

/** Surrogates, four bytes in UTF-8, come before U+E000 to U+FFFF in UTF-16. */
function rank(byte: number): number {
  return byte === 0xee || byte === 0xef ? byte + 0x10 : byte;
}

/** Does the folded text of a row hold the folded word? Without a string a row. */
export function bytesFinder(
  { bytes, offsets }: BytesColumn,
  word: string,
): (row: number) => boolean {
  const wanted = utf8Of(word);
  const { length } = wanted;
  const first = wanted[0] ?? 0;
  const search = foldedSearch(wanted);
  return (row) => {
    const start = offsets[row] ?? 0;
    const end = offsets[row + 1] ?? 0;
    for (let at = start; at < end; at++) {
      const byte = bytes[at] ?? 0;
      // Letters beyond ASCII fold into others, perhaps into the one before.
      if (byte >= 0x80) {
        return search(bytes, start, end) ?? fold(textOf(bytes, start, end)).includes(word);
      }
      if (lowerByte(byte) !== first || at + length > end) continue;
      let same = 1;
      while (same < length && lowerByte(bytes[at + same] ?? 0) === wanted[same]) same++;
      if (same === length) return true;
    }
    return length === 0;
  };
}
