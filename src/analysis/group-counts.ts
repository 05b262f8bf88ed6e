import type { DayWindow } from '../domain/day-window.ts';
import type { CodeColumn, CodeListColumn } from './code-column.ts';
import { type Dimension, dimensionBit } from './filters.ts';
import { isAreaKind, isAreaKnown } from './known-area.ts';
import type { Mask } from './mask.ts';
import { begunRows } from './shown-rows.ts';
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
function groupCounts(column: CodeColumn | CodeListColumn, rows: Iterable<number>): Float64Array {
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

/** Incidents that began in the window by the codes of the grouping, the filter of its own kind aside. */
export function groupCountsIn(
  table: TableColumns,
  mask: Mask,
  by: Grouping,
  window: DayWindow,
): Float64Array {
  const rows = begunRows(table, maskOfOthers(mask, by), window);
  return groupCounts(groupColumn(table, by), rowsInGroups(table, by, rows));
}

const DIMENSIONS: Readonly<Record<Grouping, Dimension | null>> = {
  region: 'regions',
  cercle: null,
  type: 'types',
  actor: 'actors',
};

const knownOthers = new WeakMap<Mask, Map<Grouping, Mask>>();

/**
 * The mask without the filter of the grouping itself: the choice of one group does not empty the others.
 * Made once for each mask.
 */
function maskOfOthers(mask: Mask, by: Grouping): Mask {
  const dimension = DIMENSIONS[by];
  if (!dimension) return mask;
  const ofMask = knownOthers.get(mask) ?? new Map<Grouping, Mask>();
  knownOthers.set(mask, ofMask);
  const others = ~dimensionBit(dimension);
  const made = ofMask.get(by) ?? mask.map((bits) => bits & others);
  ofMask.set(by, made);
  return made;
}

/** Groupings that are facets too: a filter can stand for one group of theirs. */
export const FILTER_GROUPINGS = ['type', 'actor', 'region'] as const;
type FilterGrouping = (typeof FILTER_GROUPINGS)[number];

/** One group of such a grouping. */
export interface FilterGroup {
  readonly by: FilterGrouping;
  readonly key: string;
}

/** `type:state`, `actor:…`, `region:ML07`; `null` where the text names no such group. */
export function filterGroup(text: string | null): FilterGroup | null {
  const [, name, key = ''] = /^(\w+):(.+)$/s.exec(text ?? '') ?? [];
  const by = FILTER_GROUPINGS.find((one) => one === name);
  return by ? { by, key } : null;
}

/** The mask in which the filter of a grouping lets one group through and no other, whatever it let before. */
export function maskOfGroup(table: TableColumns, mask: Mask, { by, key }: FilterGroup): Mask {
  const dimension = DIMENSIONS[by];
  const bit = dimension ? dimensionBit(dimension) : 0;
  const column = groupColumn(table, by);
  const code = column.names.indexOf(key);
  const holds = (row: number) =>
    'offsets' in column
      ? column.codes.subarray(column.offsets[row], column.offsets[row + 1]).includes(code)
      : column.codes[row] === code;
  return maskOfOthers(mask, by).map((bits, row) => (code >= 0 && holds(row) ? bits : bits | bit));
}
