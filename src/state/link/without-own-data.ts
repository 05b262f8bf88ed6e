import type { AtlasData } from '../../analysis/atlas-data.ts';
import { facetColumn } from '../../analysis/facet-counts.ts';
import { FACETS, type Facet } from '../../analysis/filters.ts';
import { isIncidentType } from '../../domain/incident.ts';
import type { AtlasState } from '../atlas-state.ts';
import type { View } from '../view.ts';

type Known = Pick<AtlasState, 'data' | 'imports'>;

/**
 * The view without what only a set of the reader's own can mean: their data and its words never go into
 * a link. What the atlas itself knows stays, and what nobody knows: that may be the word of a newer link.
 */
export function withoutOwnData(view: View, { data, imports }: Known): View {
  const { shipped, sets } = imports;
  if (sets.length === 0) return view;
  const { selection, filters } = view;
  const isOwnIncident =
    selection?.kind === 'incident' &&
    shipped.rowOf(selection.id) === undefined &&
    sets.some(({ table }) => table.rowOf(selection.id) !== undefined);
  const kept = { ...filters };
  let changed = false;
  for (const facet of FACETS) {
    const isOwn = (value: string) =>
      !isPublic(facet, value, data) &&
      !facetColumn(shipped, facet).names.includes(value) &&
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

/** A P-code or a country's code is nobody's own, whether or not a shipped incident has it. */
function isPublic(facet: Facet, value: string, data: AtlasData): boolean {
  switch (facet) {
    case 'types':
      return isIncidentType(value);
    case 'regions':
      return /^ML-?\d+$/.test(value);
    case 'countries':
      return /^[A-Z]{3}$/.test(value);
    case 'actors':
      return Object.hasOwn(data.actors, value);
    case 'sources':
      return data.manifest?.sources.some(({ id }) => id === value) ?? false;
  }
}
