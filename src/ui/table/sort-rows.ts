import type { CodeColumn } from '../../analysis/code-column.ts';
import { type EventTable, UNKNOWN } from '../../analysis/event-table.ts';
import { type Names, nameOf } from '../names.ts';
import type { Column, Order } from './columns.ts';

/** The key of what is not known: last in either direction. */
const LAST = 0x7fffffff;

/** A number for each row of the whole table by which the column is sorted; names by the alphabet. */
export function sortKeys(table: EventTable, column: Column, names: Names): Int32Array {
  const compare = new Intl.Collator(names.language, { numeric: true }).compare;
  const byName = ({ codes, names: texts }: CodeColumn, facet: 'types' | 'sources' | 'regions') => {
    const rank = ranks(
      texts.map((code) => code && nameOf(names, facet, code)),
      compare,
    );
    return Int32Array.from(codes, (code) => rank[code] ?? LAST);
  };
  switch (column) {
    case 'date':
      return table.day;
    case 'type':
      return byName(table.type, 'types');
    case 'region':
      return byName(table.region, 'regions');
    case 'source':
      return byName(table.source, 'sources');
    case 'place':
      return ranks(
        table.rows.map((row) => row.place ?? ''),
        compare,
      );
    case 'actors':
      return ranks(
        table.rows.map(({ actors: [first] }) => (first ? nameOf(names, 'actors', first) : '')),
        compare,
      );
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

/** The rows in order of their keys; rows with equal keys stay in order of time. */
export function sortRows(
  rows: Uint32Array,
  keys: Int32Array,
  direction: Order['direction'],
): Uint32Array {
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.slice().sort((a, b) => {
    const one = keys[a] ?? LAST;
    const other = keys[b] ?? LAST;
    if (one === other) return a - b;
    if (one === LAST) return 1;
    return other === LAST ? -1 : (one - other) * sign;
  });
}
