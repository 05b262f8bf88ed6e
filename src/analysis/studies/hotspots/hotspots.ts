import { fromPlane } from '../../hotspots/equal-area.ts';
import { type GetisOrd, getisOrd, type HotClass } from '../../hotspots/getis-ord.ts';
import type { HexagonGrid } from '../../hotspots/hexagon-grid.ts';
import { keptGrid } from '../../hotspots/kept-grid.ts';
import { countAbout, inCells, placedRows } from '../../study/placed-rows.ts';
import type { RawParams, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { type Whereabouts, whereabouts } from '../../study/whereabouts.ts';
import { hotspotsDrawing } from './hotspots-drawing.ts';
import { type CellParams, readCellParams } from './hotspots-params.ts';

/** Hot cells named one by one, the others only counted. */
const MOST_LISTED = 20;

export interface HotCell {
  readonly middle: Whereabouts;
  readonly count: number;
  /** In the cell and all within the band. */
  readonly countInBand: number;
  readonly z: number;
  readonly adjustedP: number;
  readonly hotClass: HotClass;
}

export interface HotspotsFacts extends CellParams {
  readonly cells: number;
  readonly cellAreaKm2: number;
  /** Incidents in the cells, and those of them whose place is known only to about 25 km. */
  readonly incidents: number;
  readonly about: number;
  readonly emptyCells: number;
  /** Cells by class, from cold with 99 % to hot with 99 %: neither stands in the middle. */
  readonly byClass: readonly number[];
  /** Incidents a cell: arithmetic mean and standard deviation (divisor n). */
  readonly mean: number;
  readonly deviation: number;
  /** The first of the hot cells, highest z first. */
  readonly hottest: readonly HotCell[];
}

/**
 * Hot and cold spots of the incidents that began in the window: Gi* over hexagons of equal area, cells
 * without an incident kept, p-values by Benjamini and Hochberg over all cells. See `getis-ord.ts`.
 */
export function* study(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<HotspotsFacts>> {
  const params = readCellParams(raw);
  const grid = keptGrid(inputs.places.regions, params.cellKm);
  yield 0.1;
  const { placed, counts } = inCells(placedRows(inputs), grid);
  yield 0.2;
  const found = yield* getisOrd(grid, counts, params.bandKm);
  const byClass = new Array<number>(7).fill(0);
  for (const hotClass of found.classes) byClass[hotClass + 3] = (byClass[hotClass + 3] ?? 0) + 1;
  return {
    facts: {
      ...params,
      cells: grid.size,
      cellAreaKm2: grid.cellAreaKm2,
      incidents: placed.rows.length,
      about: countAbout(placed, inputs),
      emptyCells: counts.reduce((sum, count) => sum + (count === 0 ? 1 : 0), 0),
      byClass,
      mean: found.mean,
      deviation: found.deviation,
      hottest: hottestOf(inputs, grid, counts, found),
    },
    drawing: hotspotsDrawing(grid, found.classes),
    rows: placed.rows,
    leftOut: placed.leftOut,
  };
}

/** In order of z; of equals the one farther south, then west, comes first. */
function hottestOf(
  { places }: StudyInputs,
  grid: HexagonGrid,
  counts: Float64Array,
  { z, adjustedP, classes, sums }: GetisOrd,
): HotCell[] {
  const hot = Uint32Array.from(classes.keys()).filter((cell) => (classes[cell] ?? 0) > 0);
  return [...hot.sort((one, other) => (z[other] ?? 0) - (z[one] ?? 0) || one - other)]
    .slice(0, MOST_LISTED)
    .map((cell) => ({
      middle: whereabouts(places, fromPlane({ x: grid.x[cell] ?? 0, y: grid.y[cell] ?? 0 })),
      count: counts[cell] ?? 0,
      countInBand: sums[cell] ?? 0,
      z: z[cell] ?? 0,
      adjustedP: adjustedP[cell] ?? 1,
      // The seam: the column holds nothing else.
      hotClass: (classes[cell] ?? 0) as HotClass,
    }));
}
