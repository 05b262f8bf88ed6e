import type { ImportMapping } from '../../domain/import/mapping.ts';
import { CsvRows, type EmitRow } from './csv-rows.ts';
import type { OpenFile } from './data-file.ts';
import { decodedText } from './decode-text.ts';
import type { ImportRun } from './import-run.ts';

/** Reads the rows of a CSV file below its header. */
export async function readCsv(
  open: OpenFile,
  { layout }: ImportMapping,
  emit: EmitRow,
  run: ImportRun,
): Promise<void> {
  const counted: EmitRow = (cells, at) => {
    run.countRow();
    emit(cells, at);
  };
  const note: typeof run.log.note = (code, at, text) => {
    run.countRow();
    run.log.note(code, at, text);
  };
  const rows = new CsvRows(layout.delimiter, layout.linesBefore + 1, counted, note);
  const skip = lineSkipper(layout.linesBefore);
  for await (const text of decodedText(open.bytes(run.meter), layout.encoding)) {
    rows.push(skip(text));
    await run.pause();
  }
  rows.end();
}

/** Leaves out the first lines of a text that comes in pieces. */
function lineSkipper(lines: number): (text: string) => string {
  let left = lines;
  return (text) => {
    let from = 0;
    while (left > 0) {
      const end = text.indexOf('\n', from);
      if (end < 0) return '';
      from = end + 1;
      left--;
    }
    return from === 0 ? text : text.slice(from);
  };
}
