import {
  array,
  check,
  exactOptional,
  forward,
  type GenericSchema,
  object,
  pipe,
  regex,
  string,
  unknown,
} from 'valibot';
import type { Manifest, ManifestFile, ManifestSource } from '../manifest.ts';
import type { Problem, Read } from '../problem.ts';
import { address, count, day, text, texts, words } from './fields.ts';
import { fileProblem, rowName } from './problems.ts';
import { isRecord, type Note, readEntries, readValue } from './read-value.ts';

const file: GenericSchema<unknown, ManifestFile> = object({
  // Only a name in the folder of the manifest or in one of its own: never a way out, never another host.
  path: pipe(string(), regex(/^([\w-]+\/)*[\w-]+(\.[\w-]+)*$/, 'bad-address')),
  kind: text,
  sha256: pipe(string(), regex(/^[0-9a-f]{64}$/, 'wrong-type')),
  bytes: count,
  rows: count,
  first: exactOptional(day),
  last: exactOptional(day),
  sources: texts,
  licence: text,
});

const source: GenericSchema<unknown, ManifestSource> = object({
  id: text,
  name: words,
  publisher: text,
  licence: text,
  address,
  citation: text,
  dataTo: exactOptional(text),
  rowsRead: exactOptional(count),
  rowsKept: exactOptional(count),
  leftOut: exactOptional(array(object({ reason: text, count })), []),
  caveat: exactOptional(words),
});

const head = pipe(
  object({
    fingerprint: pipe(string(), regex(/^[0-9a-f]{8}$/, 'wrong-type')),
    first: day,
    last: day,
    files: array(unknown()),
    sources: exactOptional(array(unknown()), []),
  }),
  forward(
    check(({ first, last }) => first <= last, 'end-before-start'),
    ['last'],
  ),
);

/** Reads `manifest.json`: one row, the manifest, or none when its head is not sound. */
export function readManifest(input: unknown): Read<Manifest> {
  if (!isRecord(input)) return { rows: [], problems: [fileProblem('not-an-object', input)] };
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  const found = readValue(head, input, 'manifest', (problem) =>
    note({ ...problem, severity: 'error' }),
  );
  if (!found) return { rows: [], problems };
  const nameOf = (kind: string, key: string) => (index: number, entry: unknown) =>
    rowName(kind, index, isRecord(entry) ? entry[key] : null);
  const files = readEntries(file, found.files, nameOf('file', 'path'), note);
  const sources = readEntries(source, found.sources, nameOf('source', 'id'), note);
  return { rows: [{ ...found, files, sources }], problems };
}
