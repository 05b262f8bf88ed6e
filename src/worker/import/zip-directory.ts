import { Refused } from './refused.ts';

export interface ZipEntry {
  readonly name: string;
  readonly isEncrypted: boolean;
  /** 0 stored, 8 deflate. */
  readonly method: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where its local header begins. */
  readonly headerAt: number;
}

const END = 0x06054b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const ZIP64_EXTRA = 1;
const ALL_ONES = 0xffffffff;
/** No more is read of a directory: a data file needs one entry. */
const LARGEST_DIRECTORY = 1 << 22;

/**
 * The entries of a zip by its central directory (APPNOTE 6.3, sections 4.3.12 and 4.3.16), which stands at
 * the end: a zip that was cut off has none. Sizes may lie; who inflates counts for itself.
 */
export async function zipEntries(file: Blob): Promise<ZipEntry[]> {
  const tailFrom = Math.max(0, file.size - END_LENGTH - LONGEST_COMMENT);
  const tail = await viewOf(file, tailFrom, file.size);
  const end = endAt(tail);
  if (end === null) throw new Refused('truncated-archive', { byte: file.size });
  const length = tail.getUint32(end + 12, true);
  // Measured back from the end record: some programs put bytes before the zip.
  const from = tailFrom + end - length;
  const stated = tail.getUint32(end + 16, true);
  const at = stated === ALL_ONES || stated + length > file.size ? from : stated;
  if (at < 0 || length > LARGEST_DIRECTORY) throw new Refused('bad-archive');
  return readEntries(await viewOf(file, at, at + length));
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}

function endAt(tail: DataView): number | null {
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) === END) return at;
  }
  return null;
}

function readEntries(view: DataView): ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at + ENTRY_LENGTH <= view.byteLength && view.getUint32(at, true) === ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + ENTRY_LENGTH + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > view.byteLength) throw new Refused('bad-archive');
    const name = new Uint8Array(view.buffer, view.byteOffset + at + ENTRY_LENGTH, nameLength);
    entries.push({
      name: new TextDecoder().decode(name),
      isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      ...sizes(view, at, at + ENTRY_LENGTH + nameLength, extraLength),
    });
    at = next;
  }
  return entries;
}

/** Sizes and place; a number of all ones stands, in this order, in the ZIP64 extra field (4.5.3). */
function sizes(view: DataView, entry: number, extraAt: number, extraLength: number) {
  const wide = zip64Numbers(view, extraAt, extraLength);
  const value = (at: number): number => {
    const short = view.getUint32(at, true);
    return short === ALL_ONES ? (wide.shift() ?? short) : short;
  };
  const size = value(entry + 24);
  const compressedSize = value(entry + 20);
  return { size, compressedSize, headerAt: value(entry + 42) };
}

function zip64Numbers(view: DataView, from: number, length: number): number[] {
  let at = from;
  while (at + 4 <= from + length) {
    const size = view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === ZIP64_EXTRA) {
      const count = Math.min(size, from + length - at - 4) >> 3;
      return Array.from({ length: count }, (_, i) =>
        Number(view.getBigUint64(at + 4 + i * 8, true)),
      );
    }
    at += 4 + size;
  }
  return [];
}

/** Where the bytes of an entry begin. Its local header may be longer than the directory says. */
export async function dataStart(file: Blob, entry: ZipEntry): Promise<number> {
  const header = await viewOf(file, entry.headerAt, entry.headerAt + LOCAL_LENGTH);
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL) {
    throw new Refused('truncated-archive', { byte: entry.headerAt });
  }
  return entry.headerAt + LOCAL_LENGTH + header.getUint16(26, true) + header.getUint16(28, true);
}
