import type { Day } from '../../../domain/day.ts';
import { daysInData } from '../../clipped-window.ts';
import { emergingHotSpots } from '../../hotspots/emerging.ts';
import { fromPlane } from '../../hotspots/equal-area.ts';
import type { HexagonGrid } from '../../hotspots/hexagon-grid.ts';
import type { CellPattern, HotPattern } from '../../hotspots/hot-pattern.ts';
import { keptGrid } from '../../hotspots/kept-grid.ts';
import { wholePeriods } from '../../hotspots/periods.ts';
import { countAbout, inCells, inPeriods, placedRows } from '../../study/placed-rows.ts';
import type { RawParams, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { type Whereabouts, whereabouts } from '../../study/whereabouts.ts';
import type { CellParams } from '../hotspots/hotspots-params.ts';
import { emergingDrawing } from './emerging-drawing.ts';
import { readEmergingParams } from './emerging-params.ts';

/** In the order in which they are told. */
export const PATTERNS = [
  'new',
  'consecutive',
  'intensifying',
  'persistent',
  'diminishing',
  'sporadic',
  'oscillating',
  'historical',
] as const satisfies readonly HotPattern[];

export interface PatternCount {
  readonly pattern: HotPattern;
  readonly hot: number;
  readonly cold: number;
  /** Incidents in its hot cells, and where the cell with most of them lies. */
  readonly incidents: number;
  readonly most: Whereabouts | null;
}

export interface EmergingFacts extends CellParams {
  readonly quarters: number;
  /** Whole quarters that the tests need; no patterns with fewer. */
  readonly needed: number;
  /** First day of the first quarter, and the day after the last; `null` without a whole one. */
  readonly period: { readonly from: Day; readonly to: Day } | null;
  readonly cells: number;
  readonly incidents: number;
  readonly about: number;
  /** `null` with too few quarters. */
  readonly patterns: readonly PatternCount[] | null;
}

/**
 * How hot spots came and went by whole quarters of the window of which there are data: the eight patterns of Esri's Emerging Hot
 * Spot Analysis, as `hot-pattern.ts` has them.
 */
export function* study(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<EmergingFacts>> {
  const params = readEmergingParams(raw);
  const grid = keptGrid(inputs.places.regions, params.cellKm);
  yield 0.1;
  const edges = wholePeriods('quarter', daysInData(inputs));
  const inTime = inPeriods(placedRows(inputs), edges, 'outside-quarters');
  const { placed, counts } = inCells(inTime, grid);
  yield 0.2;
  const found = yield* emergingHotSpots(grid, placed.points, edges, params);
  const [from, to] = [edges[0], edges.at(-1)];
  const facts = {
    ...params,
    period: from !== undefined && to !== undefined ? { from, to } : null,
    cells: grid.size,
    incidents: placed.rows.length,
    about: countAbout(placed, inputs),
  };
  const { rows, leftOut } = placed;
  if (found.kind === 'too-few-quarters') {
    const { quarters, needed } = found;
    return { facts: { ...facts, quarters, needed, patterns: null }, drawing: null, rows, leftOut };
  }
  const { quarters, patterns } = found;
  return {
    facts: {
      ...facts,
      quarters,
      needed: quarters,
      patterns: PATTERNS.map((pattern) => countOf(inputs, grid, patterns, counts, pattern)),
    },
    drawing: emergingDrawing(grid, patterns),
    rows,
    leftOut,
  };
}

function countOf(
  { places }: StudyInputs,
  grid: HexagonGrid,
  patterns: readonly (CellPattern | null)[],
  counts: Float64Array,
  pattern: HotPattern,
): PatternCount {
  let [hot, cold, incidents, most] = [0, 0, 0, -1];
  patterns.forEach((found, cell) => {
    if (found?.pattern !== pattern) return;
    if (found.side === 'cold') {
      cold++;
      return;
    }
    hot++;
    incidents += counts[cell] ?? 0;
    if (most < 0 || (counts[cell] ?? 0) > (counts[most] ?? 0)) most = cell;
  });
  const at = most < 0 ? null : fromPlane({ x: grid.x[most] ?? 0, y: grid.y[most] ?? 0 });
  return { pattern, hot, cold, incidents, most: at && whereabouts(places, at) };
}
