import type { DateOrderGuess } from './date-order.ts';
import { columnOf, type Field, missingFields } from './fields.ts';
import type { ImportMapping } from './mapping.ts';
import { swapWatch } from './neighbourhood.ts';
import { problemLog } from './report.ts';
import type { RowProblem, RowProblemCode } from './row-problem.ts';
import { rowReader } from './row-reader.ts';

/** The rows of a preview with the line or number on which each stands. */
export interface SampleRow {
  readonly at: number;
  readonly cells: readonly string[];
}

/** What is known of a file before it is read: shown, changed by a person, then imported by `mapping`. */
export interface ImportPreview {
  readonly kind: 'preview';
  readonly file: string;
  /** Name of the data file in a zip. */
  readonly entry?: string;
  readonly wrapping: 'none' | 'gzip' | 'zip';
  /** Unpacked size; of a gzip as the file says. */
  readonly bytes: number;
  readonly mapping: ImportMapping;
  /** The HXL tags under the header, by column. */
  readonly tags: readonly string[] | null;
  /** The first rows, not more than 20. */
  readonly rows: readonly SampleRow[];
  /** Texts with which to ask for the order of dates, where it cannot be told. */
  readonly dateOrder: DateOrderGuess;
  /** Needed fields without a column. */
  readonly missing: readonly Field[];
  /** Most points of the beginning lie near Mali only with latitude and longitude exchanged. */
  readonly swapped: boolean;
  readonly rowsEstimated: number;
  /** How the beginning would be read by `mapping`; empty while something that is needed is missing. */
  readonly trial: Trial;
}

/** What would become of the rows of the beginning. */
export interface Trial {
  readonly rowsRead: number;
  readonly rowsRefused: number;
  readonly counts: Readonly<Partial<Record<RowProblemCode, number>>>;
  readonly problems: readonly RowProblem[];
}

export const MOST_SAMPLE_ROWS = 20;

/** Reads sample rows by a mapping; the interface may do so again when a person changed it. */
export function tryMapping(
  mapping: ImportMapping,
  rows: readonly SampleRow[],
): Trial & { readonly swapped: boolean } {
  const log = problemLog();
  const watch = swapWatch();
  if (missingFields(mapping.fields).length > 0) {
    return { rowsRead: 0, rowsRefused: 0, counts: {}, problems: [], swapped: false };
  }
  // Until someone says in which order dates stand, that is not held against the rows.
  const read = rowReader({ ...mapping, dateOrder: mapping.dateOrder ?? 'dmy' }, log.note);
  for (const { cells, at } of rows) {
    const facts = read(cells, at);
    if (facts) watch.add(facts.lon, facts.lat);
  }
  return {
    rowsRead: rows.length,
    rowsRefused: log.rows().refused,
    counts: log.counts(),
    problems: log.problems(),
    swapped: watch.isSwapped(),
  };
}

/** The texts of a field in the sample rows. */
export function* fieldTexts(
  rows: readonly SampleRow[],
  fields: ImportMapping['fields'],
  wanted: readonly Field[],
): Generator<string> {
  const columns = wanted.map((field) => columnOf(fields, field));
  for (const { cells } of rows) {
    for (const column of columns) if (column !== null) yield cells[column] ?? '';
  }
}
