import type { CodeColumn } from '../../analysis/code-column.ts';
import type { EventTable } from '../../analysis/event-table.ts';
import { UNKNOWN } from '../../analysis/table-columns.ts';
import { type Names, nameOf } from '../names.ts';
import type { Column, Order } from './columns.ts';

/** The key of what is not known: last in either direction. */
const LAST = 0x7fffffff;

/** A number for each row of the whole table by which the column is sorted; names by the alphabet. */
export function sortKeys(table: EventTable, column: Column, names: Names): Int32Array {
  const ranksOf = (texts: CodeColumn, name: (code: string) => string) =>
    ranks(
      texts.names.map((code) => code && name(code)),
      new Intl.Collator(names.language, { numeric: true }).compare,
    );
  const byName = (texts: CodeColumn, name: (code: string) => string) => {
    const rank = ranksOf(texts, name);
    return Int32Array.from(texts.codes, (code) => rank[code] ?? LAST);
  };
  switch (column) {
    case 'date':
      return table.day;
    case 'type':
      return byName(table.type, (code) => nameOf(names, 'types', code));
    case 'region':
      return byName(table.region, (code) => nameOf(names, 'regions', code));
    case 'source':
      return byName(table.source, (code) => nameOf(names, 'sources', code));
    case 'place':
      return byName(table.place, (place) => place);
    case 'actors': {
      const { codes, offsets } = table.actors;
      const rank = ranksOf(table.actors, (code) => nameOf(names, 'actors', code));
      return Int32Array.from({ length: table.size }, (_, row) => {
        const first = offsets[row] ?? 0;
        return first < (offsets[row + 1] ?? 0) ? (rank[codes[first] ?? 0] ?? LAST) : LAST;
      });
    }
    case 'best':
    case 'missionDeaths':
      return table[column].map((count) => (count === UNKNOWN ? LAST : count));
    case 'precision':
      return Int32Array.from(
        table.placePrecision,
        (place, row) => place * 10 + (table.datePrecision[row] ?? 0),
      );
  }
}

/** The place of each text in the sorted list of the different texts; an empty text is unknown. */
function ranks(texts: readonly string[], compare: (a: string, b: string) => number): Int32Array {
  const sorted = [...new Set(texts)].sort(compare);
  const rankOf = new Map(sorted.map((text, rank) => [text, rank]));
  return Int32Array.from(texts, (text) => (text === '' ? LAST : (rankOf.get(text) ?? LAST)));
}

/** The rows in order of their keys; rows with equal keys stay in order of time. O(rows). */
export function sortRows(
  rows: Uint32Array,
  keys: Int32Array,
  direction: Order['direction'],
): Uint32Array {
  const flip = direction === 'ascending' ? 0 : -1;
  // Turned round bit by bit the order is the other way; what is not known comes last in both.
  const place = (row: number) => {
    const key = keys[row] ?? LAST;
    return key === LAST ? LAST : key ^ flip;
  };
  return byHalf(
    byHalf(rows, (row) => place(row) & 0xffff),
    (row) => (place(row) >> 16) + 0x8000,
  );
}

/** Rows in order of a number from 0 to 65,535; equal ones stay as they are. */
function byHalf(rows: Uint32Array, half: (row: number) => number): Uint32Array {
  const next = new Uint32Array(0x10001);
  for (const row of rows) next[half(row) + 1] = (next[half(row) + 1] ?? 0) + 1;
  for (let i = 1; i < next.length; i++) next[i] = (next[i] ?? 0) + (next[i - 1] ?? 0);
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const at = next[half(row)] ?? 0;
    sorted[at] = row;
    next[half(row)] = at + 1;
  }
  return sorted;
}
