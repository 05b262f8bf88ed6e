import { namedFields } from './column-names.ts';
import { isTagRow } from './hxl.ts';

const MOST_TITLE_ROWS = 10;

export interface Header {
  /** Index of the first row of data among the rows given. */
  readonly dataFrom: number;
  readonly names: readonly string[];
  /** Cells of the HXL row; `null` without one. */
  readonly tags: readonly string[] | null;
}

/**
 * Finds the header among the first rows of a table: the row above the HXL tags, or the one that names
 * most fields, or the first of at least two cells when none of its cells is a number. `null` without one.
 */
export function findHeader(rows: readonly (readonly string[])[]): Header | null {
  const first = rows.slice(0, MOST_TITLE_ROWS);
  const tagRow = first.findIndex(isTagRow);
  if (tagRow >= 0) {
    const tags = first[tagRow] ?? [];
    const above = first[tagRow - 1];
    return { dataFrom: tagRow + 1, names: columnNames(above ?? tags), tags };
  }
  const named = first.map(namedFields);
  const most = Math.max(0, ...named);
  const at = most >= 2 ? named.indexOf(most) : first.findIndex((row) => row.length > 1);
  const cells = first[at];
  return cells && (most >= 2 || isNames(cells))
    ? { dataFrom: at + 1, names: columnNames(cells), tags: null }
    : null;
}

/** Names, not values: no cell is a number or begins like a date. */
function isNames(cells: readonly string[]): boolean {
  return (
    cells.some((cell) => cell.trim() !== '') && !cells.some((cell) => /^\s*[-+]?\d/.test(cell))
  );
}

function columnNames(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim());
}

/** Comment lines, as the atlas writes them above its own CSV, and Excel's `sep=;`. */
export function isPreamble(line: string): boolean {
  return line.startsWith('# ') || line.trim() === '' || /^sep=.$/i.test(line.trim());
}
