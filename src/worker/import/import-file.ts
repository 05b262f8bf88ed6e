import type { EventColumns } from '../../analysis/event-columns.ts';
import { missingFields } from '../../domain/import/fields.ts';
import type { FileFormat, ImportMapping } from '../../domain/import/mapping.ts';
import { swapWatch } from '../../domain/import/neighbourhood.ts';
import type { ImportProgress } from '../../domain/import/progress.ts';
import { type ImportRefusal, refusal } from '../../domain/import/refusal.ts';
import { type ImportReport, problemLog } from '../../domain/import/report.ts';
import { rowReader } from '../../domain/import/row-reader.ts';
import { ColumnsBuilder } from './columns-builder.ts';
import type { EmitRow } from './csv-rows.ts';
import type { NamedBlob, OpenFile } from './data-file.ts';
import { type ImportRun, importRun } from './import-run.ts';
import { openFile } from './open-file.ts';
import { readCsv } from './read-csv.ts';
import { readGeoJson, readXml } from './read-features.ts';
import { readParquet } from './read-parquet.ts';
import { refusalOf } from './refused.ts';

export interface ImportResult {
  readonly kind: 'result';
  /** Sorted by day, then id. `region` and `cercle` are 0 throughout: whoever has the areas fills them. */
  readonly columns: EventColumns;
  readonly report: ImportReport;
}

export interface ImportOptions {
  /** Called about ten times a second. */
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops the import at its next piece: the answer is then the refusal `cancelled`. */
  readonly signal?: AbortSignal;
}

type ReadFile = (
  open: OpenFile,
  mapping: ImportMapping,
  emit: EmitRow,
  run: ImportRun,
) => Promise<void>;

const READERS: Readonly<Record<FileFormat, ReadFile>> = {
  csv: readCsv,
  geojson: readGeoJson,
  kml: readXml,
  gpx: readXml,
  parquet: readParquet,
};

const UNITS = {
  csv: 'line',
  geojson: 'feature',
  kml: 'feature',
  gpx: 'feature',
  parquet: 'row',
} as const;

/**
 * Reads a whole file as incidents, by the mapping that the preview proposed and a person agreed to. One
 * bad row never costs the file; a file that cannot be read gives a refusal and nothing else.
 */
export async function importFile(
  file: NamedBlob,
  mapping: ImportMapping,
  { onProgress, signal }: ImportOptions = {},
): Promise<ImportResult | ImportRefusal> {
  const missing = missingFields(mapping.fields);
  if (missing.length > 0) return refusal('field-missing', { names: missing });
  if (mapping.dateOrder === null) return refusal('date-order-unknown');
  try {
    return await read(file, mapping, onProgress, signal);
  } catch (error) {
    return refusalOf(error);
  }
}

async function read(
  file: NamedBlob,
  mapping: ImportMapping,
  onProgress: ImportOptions['onProgress'],
  signal: AbortSignal | undefined,
): Promise<ImportResult | ImportRefusal> {
  const open = await openFile(file);
  const log = problemLog();
  const run = importRun(file.size, log, onProgress, signal);
  const builder = new ColumnsBuilder(mapping.source, log.note);
  const readRow = rowReader(mapping, log.note);
  const watch = swapWatch();
  const emit: EmitRow = (cells, at) => {
    const facts = readRow(cells, at);
    if (!facts) return;
    watch.add(facts.lon, facts.lat);
    builder.add(facts, at);
  };
  await READERS[mapping.layout.format](open, mapping, emit, run);
  if (run.rows() === 0) return refusal('no-rows');
  const columns = builder.finish();
  const { refused, repaired } = log.rows();
  const report: ImportReport = {
    file: file.name,
    ...(open.entry === undefined ? {} : { entry: open.entry }),
    unit: UNITS[mapping.layout.format],
    rowsRead: run.rows(),
    rowsImported: columns.size,
    rowsRefused: refused,
    rowsRepaired: repaired,
    counts: log.counts(),
    problems: log.problems(),
    isSwapLikely: watch.isSwapped(),
    bytesRead: run.meter.bytes,
    seconds: run.seconds(),
  };
  return { kind: 'result', columns, report };
}
