import type { DayWindow } from '../domain/day-window.ts';
import { memoLast } from '../domain/memo.ts';
import type { CodeColumn, CodeListColumn } from './code-column.ts';
import type { EventTable } from './event-table.ts';
import { dimensionBit, type Facet } from './filters.ts';
import type { Mask } from './mask.ts';
import { type WindowCounts, windowCounts } from './window-counts.ts';

/** Rows by code, in the order of the facet column's dictionary. */
export type FacetCounts = Float64Array;

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

/** Counts of one facet for any window, built anew only when the table or the mask changes. */
function countsOf(facet: Facet): (table: EventTable, mask: Mask) => WindowCounts {
  const others = 0xffff & ~dimensionBit(facet);
  return memoLast((table: EventTable, mask: Mask) => {
    const column = facetColumn(table, facet);
    const offsets = 'offsets' in column ? column.offsets : null;
    return windowCounts(table, column.names.length, (row, counts) => {
      if (((mask[row] ?? 0) & others) !== 0) return;
      const end = offsets ? (offsets[row + 1] ?? 0) : row + 1;
      for (let i = offsets ? (offsets[row] ?? 0) : row; i < end; i++) {
        const code = column.codes[i] ?? 0;
        counts[code] = (counts[code] ?? 0) + 1;
      }
    });
  });
}

const countsOfFacet: Readonly<Record<Facet, ReturnType<typeof countsOf>>> = {
  types: countsOf('types'),
  sources: countsOf('sources'),
  actors: countsOf('actors'),
  regions: countsOf('regions'),
  countries: countsOf('countries'),
};

/** Counts of each value of a facet in the window, under every filter but the facet's own. */
export function facetCounts(
  table: EventTable,
  mask: Mask,
  window: DayWindow,
  facet: Facet,
): FacetCounts {
  return countsOfFacet[facet](table, mask)(window);
}
