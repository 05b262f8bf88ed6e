import type { DayWindow } from '../domain/day-window.ts';
import type { CodeColumn, CodeListColumn } from './code-column.ts';
import { type EventTable, rowRange } from './event-table.ts';
import { dimensionBit, type Facet } from './filters.ts';
import type { Mask } from './mask.ts';

/** Rows by code, in the order of the facet column's dictionary. */
export type FacetCounts = Uint32Array;

export function facetColumn(table: EventTable, facet: Facet): CodeColumn | CodeListColumn {
  switch (facet) {
    case 'types':
      return table.type;
    case 'sources':
      return table.source;
    case 'regions':
      return table.region;
    case 'actors':
      return table.actors;
    case 'countries':
      return table.countries;
  }
}

/** Counts of each value of a facet in the window, under every filter but the facet's own. */
export function facetCounts(
  table: EventTable,
  mask: Mask,
  window: DayWindow,
  facet: Facet,
): FacetCounts {
  const column = facetColumn(table, facet);
  const offsets = 'offsets' in column ? column.offsets : null;
  const counts = new Uint32Array(column.names.length);
  const others = 0xffff & ~dimensionBit(facet);
  const { from, to } = rowRange(table, window);
  for (let row = from; row < to; row++) {
    if (((mask[row] ?? 0) & others) !== 0 || (table.dayEnd[row] ?? 0) < window.from) continue;
    const first = offsets ? (offsets[row] ?? 0) : row;
    const end = offsets ? (offsets[row + 1] ?? 0) : row + 1;
    for (let i = first; i < end; i++) {
      const code = column.codes[i] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}
