import { fold } from './fold.ts';
import { isPoint, utf8Of } from './utf8.ts';

/** Its small letter depends on what stands after it: only the whole text can be folded. */
const CAPITAL_SIGMA = 0x3a3;

// Letters that occur are few: each is folded once. Up to U+07FF by place, the others by number.
const shortLetters: (Uint8Array | undefined)[] = [];
const longLetters = new Map<number, Uint8Array>();

/** Room for one folded row; it grows when a row needs more. */
let room = new Uint8Array(4096);

/** Does the folded text of the bytes from `start` up to `end` hold the folded word, given as bytes? */
export type FoldedSearch = (bytes: Uint8Array, start: number, end: number) => boolean | null;

/**
 * Looks for a folded word in rows of UTF-8 without making strings of them, letter by letter the same
 * as `fold`. Gives `null` where only `fold` can tell: a capital sigma, bytes that are no UTF-8.
 */
export function foldedSearch(wanted: Uint8Array): FoldedSearch {
  return (bytes, start, end) => {
    const length = foldInto(bytes, start, end);
    return length === null ? null : holds(room, length, wanted);
  };
}

/** Folds into `room` and gives the length there. */
function foldInto(bytes: Uint8Array, start: number, end: number): number | null {
  let to = 0;
  for (let at = start; at < end; ) {
    if (to + 64 > room.length) grow();
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) {
      room[to++] = lowerByte(lead);
      at++;
      continue;
    }
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let point = lead & (0x7f >> length);
    for (let i = 1; i < length; i++) point = (point << 6) | ((bytes[at + i] ?? 0) & 0x3f);
    if (lead < 0xc2 || !isWhole(bytes, at, length, end)) return null;
    if (point === CAPITAL_SIGMA || !isPoint(point, length)) return null;
    at += length;
    const letter = point < 0x800 ? shortLetters[point] : longLetters.get(point);
    const folded = letter ?? remember(point);
    for (let i = 0; i < folded.length; i++) room[to++] = folded[i] ?? 0;
  }
  return to;
}

function isWhole(bytes: Uint8Array, at: number, length: number, end: number): boolean {
  if (at + length > end) return false;
  for (let i = 1; i < length; i++) if (((bytes[at + i] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}

function remember(point: number): Uint8Array {
  const folded = utf8Of(fold(String.fromCodePoint(point)));
  if (point < 0x800) shortLetters[point] = folded;
  else longLetters.set(point, folded);
  return folded;
}

function grow(): void {
  const larger = new Uint8Array(room.length * 2);
  larger.set(room);
  room = larger;
}

function holds(text: Uint8Array, length: number, wanted: Uint8Array): boolean {
  for (let at = 0; at + wanted.length <= length; at++) {
    let same = 0;
    while (same < wanted.length && text[at + same] === wanted[same]) same++;
    if (same === wanted.length) return true;
  }
  return false;
}

/** The small letter of an ASCII capital; any other byte as it is. */
export function lowerByte(byte: number): number {
  return byte >= 0x41 && byte <= 0x5a ? byte + 0x20 : byte;
}
