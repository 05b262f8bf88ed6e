/** Labels as `TextDecoder` takes them. */
export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';

/**
 * The encoding of the beginning of a text: a byte order mark tells it; without one it is UTF-8 when it
 * is valid as that, which text in another encoding with accents almost never is, else Windows-1252.
 * `isWhole` is false where the bytes may end in the middle of a character.
 */
export function guessEncoding(bytes: Uint8Array, isWhole: boolean): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return isUtf8(bytes, isWhole) ? 'utf-8' : 'windows-1252';
}

/** RFC 3629: lead byte, then as many continuation bytes as it says; overlong forms and surrogates fail. */
export function isUtf8(bytes: Uint8Array, isWhole: boolean): boolean {
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) continue;
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if (lead < 0xc2 || lead > 0xf4) return false;
    for (let k = 1; k < length; k++) {
      const next = bytes[i + k];
      if (next === undefined) return !isWhole;
      if ((next & 0xc0) !== 0x80 || (k === 1 && !maySecond(lead, next))) return false;
    }
    i += length - 1;
  }
  return true;
}

function maySecond(lead: number, second: number): boolean {
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xed) return second < 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead === 0xf4 ? second < 0x90 : true;
}
