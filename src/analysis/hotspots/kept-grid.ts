import { memoFew, memoLast } from '../../domain/memo.ts';
import type { Area } from '../../domain/mission-places.ts';
import { hexagonGrid } from './hexagon-grid.ts';

const MOST_GRIDS = 4;

const gridsOf = memoLast((areas: readonly Area[]) =>
  memoFew((cellKm: number) => hexagonGrid(areas, cellKm), MOST_GRIDS),
);

/** The hexagons of the areas: made once for each of the last few widths, as they take most of the time. */
export function keptGrid(areas: readonly Area[], cellKm: number) {
  return gridsOf(areas)(cellKm);
}
