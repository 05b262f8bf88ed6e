import type { CodeColumn, CodeListColumn } from './code-column.ts';
import { type Dimension, dimensionBit } from './filters.ts';
import { isAreaKind, isAreaKnown } from './known-area.ts';
import type { Mask } from './mask.ts';
import type { TableColumns } from './table-columns.ts';

/** What incidents are counted by, one count for each region, cercle, type or actor. */
export const GROUPINGS = ['region', 'cercle', 'type', 'actor'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export function groupColumn(table: TableColumns, by: Grouping): CodeColumn | CodeListColumn {
  return by === 'actor' ? table.actors : table[by];
}

/**
 * The rows that stand in a group: by region or cercle those whose place is known to it; by type or actor
 * all.
 */
export function rowsInGroups(table: TableColumns, by: Grouping, rows: Uint32Array): Uint32Array {
  return isAreaKind(by) ? rows.filter((row) => isAreaKnown(table, by, row)) : rows;
}

/** How many of the rows stand under each code of the column; one with two actors under both. */
export function groupCounts(
  column: CodeColumn | CodeListColumn,
  rows: Iterable<number>,
): Float64Array {
  const counts = new Float64Array(column.names.length);
  const add = (code: number) => {
    counts[code] = (counts[code] ?? 0) + 1;
  };
  if (!('offsets' in column)) {
    for (const row of rows) add(column.codes[row] ?? 0);
    return counts;
  }
  for (const row of rows) {
    const end = column.offsets[row + 1] ?? 0;
    for (let i = column.offsets[row] ?? 0; i < end; i++) add(column.codes[i] ?? 0);
  }
  return counts;
}

const DIMENSIONS: Readonly<Record<Grouping, Dimension | null>> = {
  region: 'regions',
  cercle: null,
  type: 'types',
  actor: 'actors',
};

/** The mask without the filter of the grouping itself: the choice of one group does not empty the others. */
export function maskOfOthers(mask: Mask, by: Grouping): Mask {
  const dimension = DIMENSIONS[by];
  if (!dimension) return mask;
  const others = ~dimensionBit(dimension);
  return mask.map((bits) => bits & others);
}
