import type { Encoding } from '../../domain/import/encoding.ts';
import type { Bytes } from './byte-source.ts';

/**
 * Text of the bytes, with `\n` for every line end. A file that was plain ASCII so far and is no UTF-8
 * any more is Windows-1252 from there on; other broken characters become U+FFFD. A byte order mark is left out.
 */
export async function* decodedText(source: Bytes, encoding: Encoding): AsyncIterable<string> {
  let decoder = new TextDecoder(encoding, { fatal: encoding === 'utf-8' });
  let isAscii = true;
  let held = '';
  for await (const bytes of source) {
    let text: string;
    try {
      text = decoder.decode(bytes, { stream: true });
    } catch {
      decoder = new TextDecoder(isAscii ? 'windows-1252' : 'utf-8');
      text = decoder.decode(bytes, { stream: true });
    }
    isAscii &&= text.length === bytes.length;
    text = held + text;
    // `\r` at the end may be half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    yield withPlainLineEnds(held ? text.slice(0, -1) : text);
  }
  yield withPlainLineEnds(held + lastOf(decoder));
}

/** Bytes of a character that was cut off. */
function lastOf(decoder: TextDecoder): string {
  try {
    return decoder.decode();
  } catch {
    return '\ufffd';
  }
}

export function withPlainLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
