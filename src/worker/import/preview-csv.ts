import { findHeader, isPreamble } from '../../domain/import/header.ts';
import type { Layout } from '../../domain/import/mapping.ts';
import type { SampleRow } from '../../domain/import/preview.ts';
import { guessDelimiter } from '../../domain/import/separator.ts';
import type { Beginning } from './beginning.ts';
import { CsvRows } from './csv-rows.ts';
import { Refused } from './refused.ts';

/** Header, delimiter and first rows of CSV. `share`: how many times the beginning the whole file is. */
export function csvBeginning(
  layout: Layout,
  text: string,
  isWhole: boolean,
  share: number,
): Beginning {
  const preamble = preambleOf(text);
  const table = text.slice(preamble.length);
  const delimiter = preamble.delimiter ?? guessDelimiter(table);
  const rows = rowsOf(table, delimiter, preamble.lines, isWhole);
  const header = findHeader(rows.map(({ cells }) => cells));
  if (!header) throw new Refused('no-header', { text: text.slice(0, 80) });
  const data = rows.slice(header.dataFrom);
  const lastHeaderLine = rows[header.dataFrom - 1]?.at ?? 0;
  const [first] = data;
  if (!first) throw new Refused('no-rows', { line: lastHeaderLine });
  return {
    layout: { ...layout, delimiter, linesBefore: first.at - 1 },
    columns: header.names,
    tags: header.tags,
    rows: data,
    rowsEstimated: Math.round(data.length * share),
  };
}

function rowsOf(
  text: string,
  delimiter: string,
  linesBefore: number,
  isWhole: boolean,
): SampleRow[] {
  const rows: SampleRow[] = [];
  const parser = new CsvRows(
    delimiter,
    linesBefore + 1,
    (cells, at) => rows.push({ cells, at }),
    () => {},
  );
  parser.push(text);
  if (isWhole) parser.end();
  return rows;
}

/** What stands above the table: comments, blank lines, Excel's `sep=;`. */
function preambleOf(text: string): { lines: number; length: number; delimiter: string | null } {
  let length = 0;
  let lines = 0;
  let delimiter: string | null = null;
  for (;;) {
    const end = text.indexOf('\n', length);
    const line = text.slice(length, end < 0 ? undefined : end);
    if (end < 0 || !isPreamble(line)) return { lines, length, delimiter };
    delimiter = /^sep=(.)$/i.exec(line.trim())?.[1] ?? delimiter;
    length = end + 1;
    lines++;
  }
}
