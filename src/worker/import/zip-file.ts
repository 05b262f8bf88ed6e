import { MOST_BYTES } from '../../domain/import/refusal.ts';
import { type Bytes, blobBytes, type Meter } from './byte-source.ts';
import type { OpenFile } from './data-file.ts';
import { inflated } from './inflate.ts';
import { Refused } from './refused.ts';
import { dataStart, type ZipEntry, zipEntries } from './zip-directory.ts';

const STORED = 0;
const DEFLATED = 8;
const MOST_NAMED = 20;
/** Short steps: a preview wants no megabyte of a file that unpacks to hundreds. */
const PIECE = 1 << 16;

/** Names that programs put beside the data, and papers that come with it: no data file. */
const BESIDE =
  /(?:^|\/)(?:\.|__MACOSX\/|Thumbs\.db$)|\.(?:txt|md|pdf|docx?|html?|png|jpe?g|gif|svg|prj|xml)$/i;
/** Absolute paths, drives, backslashes, `..` and control characters: harmless here, but no honest zip has them. */
const TRICK = /^[/\\]|^[a-z]:|\\|(?:^|\/)\.\.(?:\/|$)|\p{Cc}|[\u202a-\u202e\u2066-\u2069]/iu;

/** Opens the one data file of a zip. Throws `Refused`. */
export async function openZip(file: Blob): Promise<Omit<OpenFile, 'content'>> {
  const entry = dataEntry(await zipEntries(file));
  if (entry.isEncrypted) throw new Refused('encrypted-archive', { names: [entry.name] });
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw new Refused('unsupported-compression', {
      names: [entry.name],
      text: String(entry.method),
    });
  }
  if (entry.size > MOST_BYTES) {
    throw new Refused('too-large', { byte: entry.size, limit: MOST_BYTES, names: [entry.name] });
  }
  const from = await dataStart(file, entry);
  const to = from + entry.compressedSize;
  if (to > file.size) throw new Refused('truncated-archive', { byte: file.size });
  const bytes = (meter: Meter): Bytes => {
    const packed = blobBytes(file, meter, { from, to, piece: PIECE });
    if (entry.method === STORED) return packed;
    return inflated(packed, 'deflate', (size) => size === entry.size);
  };
  return { wrapping: 'zip', entry: entry.name, size: entry.size, bytes };
}

function dataEntry(entries: readonly ZipEntry[]): ZipEntry {
  const tricks = entries.filter(({ name }) => TRICK.test(name));
  if (tricks.length > 0) throw new Refused('unsafe-name', { names: named(tricks) });
  const files = entries.filter(({ name }) => !name.endsWith('/'));
  const papers = files.filter(({ name }) => BESIDE.test(name));
  const data = files.filter((entry) => !papers.includes(entry));
  // A text alone may be the table: only beside another file is it a paper.
  const candidates = data.length > 0 ? data : files.length === 1 ? files : [];
  const [entry, ...others] = candidates;
  if (!entry) throw new Refused('no-data-file', { names: named(files) });
  if (others.length > 0) throw new Refused('several-files', { names: named(candidates) });
  return entry;
}

function named(entries: readonly ZipEntry[]): string[] {
  return entries.slice(0, MOST_NAMED).map(({ name }) => name);
}
