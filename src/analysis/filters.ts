/** What to show. An empty list sets no limit. */
export interface Filters {
  readonly types: readonly string[];
  readonly sources: readonly string[];
  readonly actors: readonly string[];
  readonly regions: readonly string[];
  /** Contributing countries: incidents in which a peacekeeper of one of them died. */
  readonly countries: readonly string[];
  /** Least deaths, best estimate; a row whose deaths are unknown passes only 0. */
  readonly leastDeaths: number;
  /** Worst precisions still shown. */
  readonly worstPlace: number;
  readonly worstDate: number;
  readonly text: string;
}

export const NO_FILTERS: Filters = {
  types: [],
  sources: [],
  actors: [],
  regions: [],
  countries: [],
  leastDeaths: 0,
  worstPlace: 7,
  worstDate: 5,
  text: '',
};

/** The dimensions that the interface lists value by value. */
export const FACETS = ['types', 'sources', 'actors', 'regions', 'countries'] as const;
export type Facet = (typeof FACETS)[number];

/** Every dimension has one bit in the mask, in this order. */
export const DIMENSIONS = [...FACETS, 'leastDeaths', 'worstPlace', 'worstDate', 'text'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export function dimensionBit(dimension: Dimension): number {
  return 1 << DIMENSIONS.indexOf(dimension);
}

export function isActive(filters: Filters, dimension: Dimension): boolean {
  const value = filters[dimension];
  return Array.isArray(value) ? value.length > 0 : value !== NO_FILTERS[dimension];
}
