import { facetColumn } from '../../analysis/facet-counts.ts';
import { FACETS } from '../../analysis/filters.ts';
import type { Imports } from '../imports/imports.ts';
import type { View } from '../view.ts';

/**
 * The view without what only a set of the reader's own can mean: their data and its words never go into
 * a link. A selected incident and values of filters stay where the shipped data, or nobody, know them.
 */
export function withoutOwnData(view: View, { shipped, sets }: Imports): View {
  if (sets.length === 0) return view;
  const { selection, filters } = view;
  const isOwnIncident =
    selection?.kind === 'incident' &&
    shipped.rowOf(selection.id) === undefined &&
    sets.some(({ table }) => table.rowOf(selection.id) !== undefined);
  const kept = { ...filters };
  let changed = false;
  for (const facet of FACETS) {
    const shippedNames = facetColumn(shipped, facet).names;
    const isOwn = (value: string) =>
      !shippedNames.includes(value) &&
      sets.some(({ table }) => facetColumn(table, facet).names.includes(value));
    if (!filters[facet].some(isOwn)) continue;
    kept[facet] = filters[facet].filter((value) => !isOwn(value));
    changed = true;
  }
  if (!isOwnIncident && !changed) return view;
  return {
    ...view,
    selection: isOwnIncident ? null : selection,
    filters: changed ? kept : filters,
  };
}
