import type { Incident } from '../domain/incident.ts';
import { bytesColumn } from './bytes-column.ts';
import { fold } from './fold.ts';
import type { RowSet } from './row-set.ts';

/** The set of shipped incidents, which stay the objects that the reader made. */
export function incidentSet(rows: readonly Incident[]): RowSet {
  const rowOf = new Map(rows.map((row, i) => [row.id, i]));
  const texts = rows.map((row) =>
    fold([row.id, row.weapon, row.target, row.conflict, row.dyad, row.notes].join(' ')),
  );
  return {
    ids: bytesColumn(rows.map((row) => row.id)),
    idAt: (row) => rows[row]?.id ?? '',
    rowOf: (id) => rowOf.get(id),
    hasNotes: (row) => rows[row]?.notes !== undefined,
    incidentAt: (row) => rows[row],
    finder: (word) => (row) => texts[row]?.includes(word) ?? false,
  };
}
