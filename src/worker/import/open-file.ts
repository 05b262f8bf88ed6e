import { type Container, containerOf } from '../../domain/import/content.ts';
import { MOST_BYTES } from '../../domain/import/refusal.ts';
import { type Bytes, blobBytes, firstBytes, type Meter } from './byte-source.ts';
import type { NamedBlob, OpenFile } from './data-file.ts';
import { inflated } from './inflate.ts';
import { Refused } from './refused.ts';
import { openZip } from './zip-file.ts';

const MAGIC_LENGTH = 4096;
/** Short steps: a preview wants no megabyte of a file that unpacks to hundreds. */
const WRAPPED_PIECE = 1 << 16;

/** Looks at what a file is, by its content, and takes it out of a zip or gzip. Throws `Refused`. */
export async function openFile(file: NamedBlob): Promise<OpenFile> {
  if (file.size === 0) throw new Refused('empty');
  if (file.size > MOST_BYTES)
    throw new Refused('too-large', { byte: file.size, limit: MOST_BYTES });
  const container = await containerIn(
    blobBytes(file, { bytes: 0 }, { to: Math.min(file.size, MAGIC_LENGTH) }),
  );
  if (container === 'zip') return withContent(await openZip(file));
  if (container === 'gzip') return withContent(await openGzip(file));
  if (container === 'unknown') throw new Refused('unknown-content', { names: [file.name] });
  const bytes = (meter: Meter) => blobBytes(file, meter);
  return { wrapping: 'none', content: container, size: file.size, blob: file, bytes };
}

async function containerIn(source: Bytes): Promise<Container> {
  const { bytes } = await firstBytes(source, MAGIC_LENGTH);
  if (bytes.length === 0) throw new Refused('empty');
  return containerOf(bytes);
}

async function openGzip(file: Blob): Promise<Omit<OpenFile, 'content'>> {
  const tail = new DataView(await file.slice(-4).arrayBuffer());
  const size = tail.byteLength === 4 ? tail.getUint32(0, true) : 0;
  const bytes = (meter: Meter) =>
    inflated(blobBytes(file, meter, { piece: WRAPPED_PIECE }), 'gzip', () => true);
  return { wrapping: 'gzip', size, bytes };
}

/** An archive in an archive is not opened: nothing that we read comes so. */
async function withContent(open: Omit<OpenFile, 'content'>): Promise<OpenFile> {
  const content = await containerIn(open.bytes({ bytes: 0 }));
  if (content === 'text' || content === 'parquet') return { ...open, content };
  throw new Refused('unknown-content', { names: open.entry === undefined ? [] : [open.entry] });
}
