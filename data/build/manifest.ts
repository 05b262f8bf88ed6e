import { createHash } from 'node:crypto';
import { FIRST_DAY, LAST_DAY, type LeftOut } from './incident.ts';
import { readJson } from './read.ts';
import { compareText, type Words } from './text.ts';

/** A file of `public/data` before its manifest. */
export interface Output {
  readonly path: string;
  readonly kind: string;
  readonly text: string;
  readonly rows: number;
  readonly first?: string;
  readonly last?: string;
  /** Ids of the sources in `data/sources.json`. */
  readonly sources: readonly string[];
}

/** Of files that tell of the data and hold none. */
export const BRIEFING_KIND = 'briefing';

/** As it stands in a JSON text: alone in a value, or among the words of one. */
const ADDRESS = /https?:\/\/[^\s"<>]+/g;

interface Source {
  readonly id: string;
  readonly name: Words;
  readonly publisher: string;
  readonly licence: string;
  readonly address: string;
  readonly citation: string;
  readonly dataTo?: string;
  readonly caveat?: Words;
}
const sources = readJson<Source[]>('sources.json');

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * 8 hex digits over all files but the briefings: two data sets with the same digits hold the same facts,
 * whatever is said about them.
 */
export function fingerprint(outputs: readonly Output[]): string {
  const lines = outputs
    .filter(({ kind }) => kind !== BRIEFING_KIND)
    .map(({ path, text }) => `${path} ${sha256(text)}\n`)
    .sort(compareText);
  return sha256(lines.join('')).slice(0, 8);
}

/** Every address that a file or the list of sources names. */
export function namedAddresses(outputs: readonly Output[]): ReadonlySet<string> {
  const texts = [...outputs.map(({ text }) => text), JSON.stringify(sources)];
  return new Set(texts.flatMap((text) => text.match(ADDRESS) ?? []));
}

/** Rows of a source that are in no file, counted by reason. */
function leftOutOf(id: string, leftOut: readonly LeftOut[]): { reason: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const entry of leftOut) {
    if (entry.source !== id || entry.kept) continue;
    counts.set(entry.reason, (counts.get(entry.reason) ?? 0) + (entry.count ?? 1));
  }
  return [...counts]
    .sort(([a], [b]) => compareText(a, b))
    .map(([reason, count]) => ({ reason, count }));
}

/** The text of `manifest.json`. `rowsRead` counts the rows of each source the build read. */
export function manifestText(
  outputs: readonly Output[],
  leftOut: readonly LeftOut[],
  rowsRead: ReadonlyMap<string, number>,
): string {
  const licences = new Map(sources.map((source) => [source.id, source.licence]));
  const files = outputs.map(({ path, kind, text, rows, first, last, sources: ids }) => ({
    path,
    kind,
    sha256: sha256(text),
    bytes: Buffer.byteLength(text),
    rows,
    ...(first ? { first } : {}),
    ...(last ? { last } : {}),
    sources: ids,
    licence: [...new Set(ids.map((id) => licences.get(id) ?? id))].join('; '),
  }));
  const described = sources.map(({ caveat, ...source }) => {
    const read = rowsRead.get(source.id);
    const reasons = leftOutOf(source.id, leftOut);
    const lost = reasons.reduce((total, one) => total + one.count, 0);
    return {
      ...source,
      ...(read === undefined ? {} : { rowsRead: read, rowsKept: read - lost }),
      leftOut: reasons,
      ...(caveat ? { caveat } : {}),
    };
  });
  const manifest = {
    schema: 1,
    fingerprint: fingerprint(outputs),
    first: FIRST_DAY,
    last: LAST_DAY,
    files,
    sources: described,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
