import {
  DIMENSIONS,
  type Dimension,
  FACETS,
  type Facet,
  type Filters,
  isActive,
  NO_FILTERS,
} from '../../analysis/filters.ts';
import type { Commands } from '../../state/commands.ts';
import type { Format } from '../format.ts';
import { dateMeaning, type Names, nameOf, placeMeaning } from '../names.ts';

/** One thing that limits what is shown: a ticked value of a facet, or a limit of its own. */
export interface ActiveFilter {
  readonly dimension: Dimension;
  readonly value: string;
}

export function isFacet(dimension: Dimension): dimension is Facet {
  return FACETS.some((facet) => facet === dimension);
}

/** Every active filter in the order of the panel. */
export function activeFilters(filters: Filters): readonly ActiveFilter[] {
  return DIMENSIONS.filter((dimension) => isActive(filters, dimension)).flatMap((dimension) => {
    const values = isFacet(dimension) ? filters[dimension] : [String(filters[dimension])];
    return values.map((value) => ({ dimension, value }));
  });
}

/** `Incident type: Attack on the mission`. */
export function filterText(names: Names, format: Format, filter: ActiveFilter): string {
  const { t } = names;
  const { dimension } = filter;
  const name = isFacet(dimension) ? t(`terms.facet.${dimension}`) : t(`terms.${dimension}`);
  return t('filters.chip', { name, value: valueText(names, format, filter) });
}

function valueText(names: Names, format: Format, { dimension, value }: ActiveFilter): string {
  switch (dimension) {
    case 'leastDeaths':
      return format.number(Number(value));
    case 'worstPlace':
      return placeMeaning(names.language, Number(value));
    case 'worstDate':
      return dateMeaning(names.language, Number(value));
    case 'text':
      return value;
    default:
      return nameOf(names, dimension, value);
  }
}

export function removeFilter(commands: Commands, { dimension, value }: ActiveFilter): void {
  if (isFacet(dimension)) commands.toggleFacetValue(dimension, value);
  else commands.setFilters({ [dimension]: NO_FILTERS[dimension] });
}
