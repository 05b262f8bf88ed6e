import type { Geometry, Polygon } from 'geojson';
import type { Region } from '../../../domain/mission-places.ts';
import { cellPolygon, countByCell, type HexagonGrid } from '../../hotspots/hexagon-grid.ts';
import { keptGrid } from '../../hotspots/kept-grid.ts';
import { planePoints } from '../../hotspots/points.ts';
import { joinRows } from '../../join-rows.ts';
import { type RateRatio, rateRatio } from '../../statistics/rate-ratio.ts';
import type { StudyDrawing } from '../../study/drawing.ts';
import { ratioShapes } from '../../study/ratio-drawing.ts';
import type { TableColumns } from '../../table-columns.ts';
import type { CompareParams } from './compare-params.ts';

/** Worse than this a place is that of a cercle or a region: its hexagon is not known. */
const WORST_PLACE = 2;

/** The rows that began in one window, and the days that they are of. */
export interface CellSide {
  readonly rows: Uint32Array;
  readonly days: number;
}

export interface RatioCells {
  readonly drawing: StudyDrawing;
  /** Rows of either window that no cell counts: placed no better than by their cercle, or in no cell. */
  readonly notPlaced: number;
  readonly outside: number;
}

/**
 * Hexagons of equal area over the regions, by the ratio of their rates, those with fewer than `least`
 * incidents in both windows together hatched; of a hexagon without any nothing is drawn. No ratio where
 * `canCompare` is false.
 */
export function ratioCells(
  table: TableColumns,
  regions: readonly Region[],
  { cellKm, least }: Pick<CompareParams, 'cellKm' | 'least'>,
  a: CellSide,
  b: CellSide,
  canCompare: boolean,
): RatioCells {
  const grid = keptGrid(regions, cellKm);
  const isPlaced = (row: number) => (table.placePrecision[row] ?? 0) <= WORST_PLACE;
  const cellsOf = (rows: Uint32Array) => {
    const column = (values: Float64Array) => Float64Array.from(rows, (row) => values[row] ?? 0);
    return countByCell(grid, planePoints({ lon: column(table.lon), lat: column(table.lat) }));
  };
  const countsA = cellsOf(a.rows.filter(isPlaced)).counts;
  const countsB = cellsOf(b.rows.filter(isPlaced)).counts;
  const rows = joinRows([a.rows, b.rows]);
  const placed = rows.filter(isPlaced);
  // Many cells hold the same two counts, and an exact interval takes its time.
  const ratioOf = (one: number, other: number) => {
    const key = `${one}/${other}`;
    const known = ratios.get(key);
    if (known !== undefined) return known;
    const made = rateRatio({ count: one, exposure: a.days }, { count: other, exposure: b.days });
    ratios.set(key, made);
    return made;
  };
  const ratios = new Map<string, RateRatio | null>();
  const shapes: [Geometry, RateRatio | null][] = [];
  for (let cell = 0; cell < grid.size; cell++) {
    const one = countsA[cell] ?? 0;
    const other = countsB[cell] ?? 0;
    if (one + other === 0) continue;
    const isEnough = canCompare && one + other >= least;
    const ratio = isEnough ? ratioOf(one, other) : null;
    shapes.push([rounded(grid, cell), ratio]);
  }
  return {
    drawing: ratioShapes(shapes),
    notPlaced: rows.length - placed.length,
    outside: cellsOf(placed).outside,
  };
}

const ROUND = 1e4;

function rounded(grid: HexagonGrid, cell: number): Polygon {
  const { coordinates } = cellPolygon(grid, cell);
  const round = (degrees: number) => Math.round(degrees * ROUND) / ROUND;
  return {
    type: 'Polygon',
    coordinates: coordinates.map((ring) => ring.map((at) => at.map(round))),
  };
}
