import type { SelectionKind } from './selection.ts';

/** The kinds of data files, as the manifest names them. */
export type DataKind =
  | 'incidents'
  | 'bases'
  | 'routes'
  | 'roads'
  | 'regions'
  | 'cercles'
  | 'sectors'
  | 'frontiers'
  | 'airports'
  | 'health'
  | 'places'
  | 'actors'
  | 'countries'
  | 'mission'
  | 'left-out';

/** The kind of file that holds what can be selected. */
export const DATA_KIND_OF: Readonly<Record<SelectionKind, DataKind>> = {
  incident: 'incidents',
  base: 'bases',
  route: 'routes',
  region: 'regions',
  cercle: 'cercles',
  sector: 'sectors',
  airport: 'airports',
  health: 'health',
  place: 'places',
};
