import type { Area } from '../domain/mission-places.ts';
import type { TableColumns } from './table-columns.ts';

/** Worst place precision (UCDP's `where_prec`) with which an incident is known to lie in its area. */
const WORST_PLACE = { region: 4, cercle: 3 } as const;
export type AreaKind = keyof typeof WORST_PLACE;

export function isAreaKind(by: string): by is AreaKind {
  return by === 'region' || by === 'cercle';
}

/** The regions or the cercles, of every division. */
export function areasOf(
  places: { readonly regions: readonly Area[]; readonly cercles: readonly Area[] },
  by: AreaKind,
): readonly Area[] {
  return by === 'region' ? places.regions : places.cercles;
}

/** Is the place of the row known to the region, or to the cercle? Its point alone lies in one in any case. */
export function isAreaKnown(table: TableColumns, by: AreaKind, row: number): boolean {
  return (table.placePrecision[row] ?? Infinity) <= WORST_PLACE[by];
}
