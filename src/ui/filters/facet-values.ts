import type { EventTable } from '../../analysis/event-table.ts';
import { facetColumn } from '../../analysis/facet-counts.ts';
import type { Facet } from '../../analysis/filters.ts';
import { typeCodes } from '../../analysis/type-names.ts';

/** A value of a facet: its code and its place in the facet column's dictionary. */
export interface FacetValue {
  readonly code: string;
  /** -1 for a value of a link that the data do not hold. */
  readonly index: number;
}

/**
 * The values of a facet: types in their own order, the shipped ones first, the others with the most frequent of all the data
 * first. The order does not follow the filters, so that nothing moves under the pointer.
 */
export function facetValues(table: EventTable, facet: Facet): readonly FacetValue[] {
  const { codes, names } = facetColumn(table, facet);
  if (facet === 'types') {
    return typeCodes(names).map((index) => ({ code: names[index] ?? '', index }));
  }
  const values = names.flatMap((code, index) => (index === 0 ? [] : [{ code, index }]));
  const totals = new Uint32Array(names.length);
  for (const code of codes) totals[code] = (totals[code] ?? 0) + 1;
  const total = ({ index }: FacetValue) => totals[index] ?? 0;
  return values.sort((a, b) => total(b) - total(a) || (a.code < b.code ? -1 : 1));
}

/** How many values a long list shows before it is opened. */
export const SHORT_LIST = 8;
/** How many values a list that is short as a rule may have before it is closed, too. */
export const MOST_OPEN = 16;

/**
 * The values to list: all of them, or of a long closed list the first eight and every ticked one.
 * Ticked values that the data do not hold come last, so that they can be taken away.
 */
export function listedValues(
  values: readonly FacetValue[],
  ticked: readonly string[],
  open: boolean,
): readonly FacetValue[] {
  const known = new Set(values.map((value) => value.code));
  const strangers = ticked
    .filter((code) => !known.has(code))
    .map((code): FacetValue => ({ code, index: -1 }));
  const near = open
    ? values
    : values.filter(({ code }, at) => at < SHORT_LIST || ticked.includes(code));
  return [...near, ...strangers];
}
