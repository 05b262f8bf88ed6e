import { plainCell } from '../formula-text.ts';
import { copied } from './cell-text.ts';
import type { Field } from './fields.ts';
import {
  type NoteRowProblem,
  ROW_OUTCOMES,
  type RowProblem,
  type RowProblemCode,
} from './row-problem.ts';

/** Kept of each reason; all of them are counted. */
export const KEPT_OF_EACH = 1000;
const LONGEST_TEXT = 80;

/** What came of a file. */
export interface ImportReport {
  /** Name of the file that was given, and of the data file in it where that is another. */
  readonly file: string;
  readonly entry?: string;
  /** What `at` of a problem counts. */
  readonly unit: 'line' | 'feature' | 'row';
  readonly rowsRead: number;
  readonly rowsImported: number;
  readonly rowsRefused: number;
  /** Imported with a part changed or left empty. */
  readonly rowsRepaired: number;
  readonly counts: Readonly<Partial<Record<RowProblemCode, number>>>;
  /** The first 1,000 of each reason, in the order of the file. */
  readonly problems: readonly RowProblem[];
  /** Most points lie near Mali only with latitude and longitude exchanged: worth asking. */
  readonly isSwapLikely: boolean;
  readonly bytesRead: number;
  readonly seconds: number;
}

export interface ProblemLog {
  readonly note: NoteRowProblem;
  /** Rows with at least one fault that repaired or refused them. */
  readonly rows: () => { refused: number; repaired: number };
  readonly counts: () => Partial<Record<RowProblemCode, number>>;
  readonly problems: () => RowProblem[];
}

/** Gathers the problems of rows that come one after the other. */
export function problemLog(): ProblemLog {
  const counts: Partial<Record<RowProblemCode, number>> = {};
  const kept: RowProblem[] = [];
  const last = { refused: 0, repaired: 0, noted: 0 };
  const rows = { refused: 0, repaired: 0, noted: 0 };
  return {
    note(code, at, text, field) {
      const count = (counts[code] ?? 0) + 1;
      counts[code] = count;
      const outcome = ROW_OUTCOMES[code];
      if (last[outcome] !== at) rows[outcome]++;
      // A row that was repaired first and refused then is one refused row.
      if (outcome === 'refused' && last.repaired === at && last.refused !== at) rows.repaired--;
      last[outcome] = at;
      if (count <= KEPT_OF_EACH) kept.push(rowProblem(code, at, text, field));
    },
    rows: () => ({ refused: rows.refused, repaired: rows.repaired }),
    counts: () => ({ ...counts }),
    problems: () => kept.toSorted((a, b) => a.at - b.at),
  };
}

function rowProblem(code: RowProblemCode, at: number, text: string, field?: Field): RowProblem {
  const short = text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
  return { code, at, text: copied(short), ...(field ? { field } : {}) };
}

/**
 * The problems as CSV, RFC 4180, for a spreadsheet, which takes no text for a formula.
 */
export function reportCsv(report: ImportReport): string {
  const lines = report.problems.map(({ at, code, field, text }) =>
    [String(at), ROW_OUTCOMES[code], code, field ?? '', text].map(cell).join(','),
  );
  return `${[`${report.unit},outcome,reason,field,text`, ...lines].join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const harmless = plainCell(text);
  return /[",;\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
