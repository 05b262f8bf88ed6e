import Papa from 'papaparse';
import type { NoteRowProblem } from '../../domain/import/row-problem.ts';
import { Refused } from './refused.ts';

export type EmitRow = (cells: readonly string[], at: number) => void;

/** What Papa's parser answers; its own types say `any`. */
interface Parsed {
  readonly data: readonly string[][];
  readonly errors: readonly { readonly code: string }[];
  readonly meta: { readonly cursor: number };
}

/** A row longer than this has a quote that is never closed. */
const LONGEST_ROW = 1 << 20;
const MOST_BROKEN = 1000;
const FORMULA = /^'[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * Cuts CSV text that comes in pieces into rows and tells the line on which each begins; line ends are
 * `\n`. A quote that is never closed costs its own line, not the rest of the file.
 */
export class CsvRows {
  private readonly parser: { parse(text: string, base: number, ignoreLast: boolean): Parsed };
  private readonly emit: EmitRow;
  private readonly note: NoteRowProblem;
  private pending = '';
  private line: number;
  private broken = 0;

  /** `line`: the number of the line with which the text begins. */
  constructor(delimiter: string, line: number, emit: EmitRow, note: NoteRowProblem) {
    this.parser = new Papa.Parser({ delimiter, newline: '\n' });
    this.line = line;
    this.emit = emit;
    this.note = note;
  }

  push(text: string): void {
    this.pending += text;
    this.takeRows();
    while (this.pending.length > LONGEST_ROW) {
      this.dropLine();
      this.takeRows();
    }
  }

  end(): void {
    this.takeRows();
    while (this.pending !== '') {
      const { data, errors } = this.parser.parse(this.pending, 0, false);
      if (errors.every(({ code }) => code !== 'MissingQuotes')) {
        this.emitRows(data, this.pending);
        this.pending = '';
      } else {
        this.dropLine();
        this.takeRows();
      }
    }
  }

  /** Everything but the last row, which the next piece may continue. */
  private takeRows(): void {
    const { data, meta } = this.parser.parse(this.pending, 0, true);
    this.emitRows(data, meta.cursor === 0 ? '' : this.pending.slice(0, meta.cursor));
    this.pending = this.pending.slice(meta.cursor);
  }

  private emitRows(rows: readonly string[][], text: string): void {
    const hasLongRows = lineEnds(text) > rows.length;
    for (const cells of rows) {
      const isBlank = cells.length === 1 && cells[0]?.trim() === '';
      if (!isBlank) this.emit(cells.map(asWritten), this.line);
      this.line += hasLongRows ? linesOf(cells) : 1;
    }
  }

  private dropLine(): void {
    const end = this.pending.indexOf('\n');
    const line = end < 0 ? this.pending : this.pending.slice(0, end);
    this.note('unclosed-quote', this.line, line);
    if (++this.broken > MOST_BROKEN) throw new Refused('broken-quotes', { line: this.line });
    this.pending = end < 0 ? '' : this.pending.slice(end + 1);
    this.line++;
  }
}

function lineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Lines of the file that a row takes: line ends within its cells are quoted. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + lineEnds(cell), 1);
}

/** An export of the atlas puts an apostrophe before what a spreadsheet would take for a formula. */
function asWritten(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
