// This floor has no TextEncoder: the two directions of UTF-8, RFC 3629.

const REPLACEMENT = 0xfffd;

/** The bytes of a text; half a surrogate pair becomes U+FFFD, as `TextEncoder` does it. */
export function utf8Of(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const letter of text) {
    const point = letter.codePointAt(0) ?? REPLACEMENT;
    addPoint(bytes, point >= 0xd800 && point < 0xe000 ? REPLACEMENT : point);
  }
  return Uint8Array.from(bytes);
}

function addPoint(bytes: number[], point: number): void {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) bytes.push(point);
  else if (point < 0x800) bytes.push(0xc0 | (point >> 6), tail(0));
  else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), tail(6), tail(0));
  else bytes.push(0xf0 | (point >> 18), tail(12), tail(6), tail(0));
}

/** The text of the bytes from `start` up to `end`. Bytes that are no UTF-8 become U+FFFD. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  let plain: number[] = [];
  for (let at = start; at < end; ) {
    const lead = bytes[at] ?? 0;
    const length = lead < 0x80 ? 1 : lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    let point = length === 1 ? lead : lead & (0x7f >> length);
    let read = 1;
    while (read < length && at + read < end && ((bytes[at + read] ?? 0) & 0xc0) === 0x80) {
      point = (point << 6) | ((bytes[at + read] ?? 0) & 0x3f);
      read++;
    }
    at += read;
    plain.push(read === length && isPoint(point, length) ? point : REPLACEMENT);
    // Few at a time: a call takes only so many arguments.
    if (plain.length === 1024) {
      text += String.fromCodePoint(...plain);
      plain = [];
    }
  }
  return text + String.fromCodePoint(...plain);
}

/** Is it a character, and no shorter in UTF-8 than the bytes that it was read from? */
export function isPoint(point: number, length: number): boolean {
  if (length === 3) return point >= 0x800 && (point < 0xd800 || point >= 0xe000);
  return length < 3 || (point >= 0x10000 && point <= 0x10ffff);
}
