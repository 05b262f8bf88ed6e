import { Refused } from './refused.ts';

/** Bytes that come piece by piece. */
export type Bytes = AsyncIterable<Uint8Array>;

/** How far the reading of a file has come, in its own bytes: compressed ones where it is compressed. */
export interface Meter {
  bytes: number;
}

/** Small enough that what is cut out of a piece is garbage before it is moved about: 1 MB is half as fast. */
const PIECE = 1 << 17;

/** The bytes of a file from `from` up to `to`, a piece ahead of who reads them. */
export async function* blobBytes(
  file: Blob,
  meter: Meter,
  { from = 0, to = file.size, piece = PIECE } = {},
): Bytes {
  const read = (at: number) => file.slice(at, Math.min(to, at + piece)).arrayBuffer();
  let next = from < to ? read(from) : null;
  for (let at = from; next; ) {
    const bytes = new Uint8Array(await next);
    at += bytes.length;
    if (bytes.length === 0) throw new Refused('unreadable', { byte: at });
    next = at < to ? read(at) : null;
    // Who stops before the end never asks for it: its failure is nobody's.
    next?.catch(() => {});
    meter.bytes = at;
    yield bytes;
  }
}

/** The first `length` bytes, or all when there are fewer. */
export async function firstBytes(
  source: Bytes,
  length: number,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; isWhole: boolean }> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  let isWhole = true;
  for await (const piece of source) {
    pieces.push(piece);
    size += piece.length;
    if (size <= length) continue;
    isWhole = false;
    break;
  }
  const bytes = new Uint8Array(Math.min(size, length));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece.subarray(0, bytes.length - at), at);
    at = Math.min(bytes.length, at + piece.length);
  }
  return { bytes, isWhole };
}

/** Everything, as a blob: for formats that are read from their end. */
export async function wholeBlob(source: Bytes): Promise<Blob> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of source) pieces.push(new Uint8Array(piece));
  return new Blob(pieces);
}
