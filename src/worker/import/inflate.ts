import { Gunzip, Inflate } from 'fflate';
import { MOST_BYTES } from '../../domain/import/refusal.ts';
import type { Bytes } from './byte-source.ts';
import { Refused } from './refused.ts';

/** Deflate cannot do better than 1,032 : 1; tables of text come to 5–40 : 1. */
const HIGHEST_RATIO = 250;
/** A ratio says little of a small file. */
const RATIO_FROM = 10_000_000;
/** What is inflated in one go: at the worst ratio 17 MB before the limits are looked at. */
const STEP = 1 << 14;

/**
 * Inflates while reading; `kind` is the wrapping. Stops a bomb while it grows, by its ratio and by its
 * size. `onEnd` is asked at the end whether everything came.
 */
export async function* inflated(
  source: Bytes,
  kind: 'deflate' | 'gzip',
  isComplete: (size: number) => boolean,
): Bytes {
  let ready: Uint8Array[] = [];
  let read = 0;
  let size = 0;
  let isFinal = false;
  const take = (bytes: Uint8Array, final: boolean) => {
    if (bytes.length > 0) ready.push(bytes);
    size += bytes.length;
    isFinal ||= final;
  };
  const stream = kind === 'gzip' ? new Gunzip(take) : new Inflate(take);
  const push = (bytes: Uint8Array, final: boolean) => {
    try {
      stream.push(bytes, final);
    } catch (error) {
      // fflate says 0 or "unexpected EOF" for data that end too early.
      const code = /EOF/i.test(String(error)) ? 'truncated-archive' : 'bad-archive';
      throw new Refused(code, { byte: read, text: String(error) });
    }
    if (size > MOST_BYTES) throw new Refused('archive-bomb', { byte: read, limit: MOST_BYTES });
    if (size > RATIO_FROM && size > read * HIGHEST_RATIO) {
      throw new Refused('archive-bomb', { byte: read, limit: RATIO_FROM });
    }
  };
  for await (const piece of source) {
    for (let at = 0; at < piece.length; at += STEP) {
      // fflate keeps a reference to what it is given until the next piece.
      const step = piece.slice(at, at + STEP);
      read += step.length;
      push(step, false);
      yield* ready;
      ready = [];
    }
  }
  push(new Uint8Array(0), true);
  yield* ready;
  if (!isFinal || !isComplete(size)) throw new Refused('truncated-archive', { byte: read });
}
