import type { EventTable } from '../event-table.ts';
import { type ExportNote, type FileParts, rowsToCsv } from '../export-rows.ts';
import type { LeftOutRows } from '../study/study.ts';

/**
 * The rows left out as CSV, each once and in order of its number, with the codes of its reasons in a
 * last column `leftOut`, joined with `;`.
 */
export function leftOutToCsv(
  table: EventTable,
  leftOut: readonly LeftOutRows[],
  note: ExportNote,
): FileParts {
  const reasons = new Map<number, string>();
  for (const { reason, rows } of leftOut) {
    for (const row of rows) {
      const known = reasons.get(row);
      reasons.set(row, known === undefined ? reason : `${known};${reason}`);
    }
  }
  const rows = Uint32Array.from(reasons.keys()).sort();
  return rowsToCsv(table, rows, note, [['leftOut', (row) => reasons.get(row) ?? '']]);
}
