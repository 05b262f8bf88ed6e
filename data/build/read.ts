import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';

const DATA = new URL('../', import.meta.url);

/** A row of a CSV file. Ask it for columns by name: a column that is not there is an error. */
export interface Row {
  /** The trimmed text of a column, `''` when the cell is empty. */
  text(column: string): string;
  /** The number in a column, `undefined` when the cell is empty or says `NA`. */
  number(column: string): number | undefined;
  /** The number in a column that must have one. */
  mustNumber(column: string): number;
}

/** Turns the text of a CSV file with a header line into rows. */
export function parseRows(csv: string): Row[] {
  return csvParse(csv).map((cells) => {
    const text = (column: string): string => {
      const cell = cells[column];
      if (cell === undefined) throw new Error(`no column "${column}"`);
      return cell.trim();
    };
    const number = (column: string): number | undefined => {
      const cell = text(column);
      if (cell === '' || cell === 'NA') return undefined;
      const value = Number(cell);
      if (!Number.isFinite(value)) throw new Error(`not a number in "${column}": "${cell}"`);
      return value;
    };
    const mustNumber = (column: string): number => {
      const value = number(column);
      if (value === undefined) throw new Error(`empty cell in "${column}"`);
      return value;
    };
    return { text, number, mustNumber };
  });
}

/** The text of a file under `data/`. */
export function readText(path: string): string {
  return readFileSync(new URL(path, DATA), 'utf8');
}

/** The rows of a CSV file under `data/`. */
export function readRows(path: string): Row[] {
  return parseRows(readText(path));
}

/**
 * A JSON file under `data/`. The seam where the shape is taken on trust: these files are part of the
 * project, and what is made of them is checked by the tests and by the readers of the app.
 */
export function readJson<T>(path: string): T {
  return JSON.parse(readText(path));
}

/** Splits a cell that lists several values with semicolons. */
export function list(cell: string): string[] {
  return cell
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
