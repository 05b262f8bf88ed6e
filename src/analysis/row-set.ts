import type { Incident } from '../domain/incident.ts';
import type { BytesColumn } from './event-columns.ts';
import type { TableColumns } from './table-columns.ts';

/** What of the rows of one set stands in no column of the table. Rows are those of the set. */
export interface RowSet {
  readonly ids: BytesColumn;
  readonly idAt: (row: number) => string;
  readonly rowOf: (id: string) => number | undefined;
  readonly hasNotes: (row: number) => boolean;
  /** `columns` are those of the table that the set is in, `tableRow` is its row there. */
  readonly incidentAt: (
    row: number,
    columns: TableColumns,
    tableRow: number,
  ) => Incident | undefined;
  /** Does a row hold the folded word somewhere else than in its place and its actors? */
  readonly finder: (word: string) => (row: number) => boolean;
}
