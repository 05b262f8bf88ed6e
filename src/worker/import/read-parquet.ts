import { FIELDS } from '../../domain/import/fields.ts';
import type { ImportMapping } from '../../domain/import/mapping.ts';
import { wholeBlob } from './byte-source.ts';
import type { EmitRow } from './csv-rows.ts';
import type { OpenFile } from './data-file.ts';
import type { ImportRun } from './import-run.ts';

/** Rows read at once from one group: their values stand in memory as objects. */
const BATCH = 100_000;

/** Reads the rows of a Parquet file, group by group, and only the columns that stand for a field. */
export async function readParquet(
  open: OpenFile,
  { columns, fields }: ImportMapping,
  emit: EmitRow,
  run: ImportRun,
): Promise<void> {
  const { openParquet } = await import('./parquet-table.ts');
  const table = await openParquet(open.blob ?? (await wholeBlob(open.bytes(run.meter))));
  const used = new Set(FIELDS.flatMap((field) => fields[field] ?? []));
  const wanted = columns.map((name, column) => (used.has(column) ? name : ''));
  for (let group = 0; group + 1 < table.groups.length; group++) {
    const end = table.groups[group + 1] ?? 0;
    for (let from = table.groups[group] ?? 0; from < end; from += BATCH) {
      const to = Math.min(end, from + BATCH);
      const cellsOf = await table.read(wanted, from, to);
      for (let row = 0; row < to - from; row++) {
        run.countRow();
        emit(cellsOf(row), run.rows());
      }
      // The file is read from its end and by columns: rows tell how far it has come.
      run.meter.bytes = Math.round((open.size * to) / Math.max(1, table.rows));
      await run.pause();
    }
  }
}
