import type { Day } from '../../domain/day.ts';
import type { Manifest, ManifestSource } from '../../domain/manifest.ts';
import type { EventTable } from '../event-table.ts';

/** How many rows there are, of which origin, and from when to when. */
export interface RowCount {
  readonly count: number;
  /** Of these, rows of the reader's own files. */
  readonly own: number;
  /** Earliest first day and latest last day, both inclusive; `null` where there is no row. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** Does a row belong to the shipped table? */
export function shippedTest(table: EventTable, shipped: EventTable): (row: number) => boolean {
  const isShipped = table.sets.map((set) => shipped.sets.includes(set));
  return (row) => isShipped[table.origin?.set[row] ?? 0] ?? false;
}

export function countRows(
  table: EventTable,
  rows: Uint32Array,
  isShipped: (row: number) => boolean,
): RowCount {
  let own = 0;
  let first = Infinity;
  let last = -Infinity;
  for (const row of rows) {
    if (!isShipped(row)) own++;
    first = Math.min(first, table.day[row] ?? Infinity);
    last = Math.max(last, table.dayEnd[row] ?? -Infinity);
  }
  const none = rows.length === 0;
  return { count: rows.length, own, first: none ? null : first, last: none ? null : last };
}

/**
 * The sources that stand behind shipped rows and behind whole files of the data (by kind), in the
 * order of the manifest.
 */
export function sourcesOf(
  manifest: Manifest | null,
  table: EventTable,
  rows: Uint32Array,
  isShipped: (row: number) => boolean,
  kinds: readonly string[],
): readonly ManifestSource[] {
  const used = new Set(
    manifest?.files.filter(({ kind }) => kinds.includes(kind)).flatMap(({ sources }) => sources),
  );
  for (const row of rows) {
    if (!isShipped(row)) continue;
    for (const { source } of table.incidentAt(row)?.references ?? []) used.add(source);
  }
  return manifest?.sources.filter(({ id }) => used.has(id)) ?? [];
}
