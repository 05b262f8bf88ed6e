import type { Day } from '../../domain/day.ts';
import { isPlaceUncertain } from '../../domain/incident.ts';
import { daysInData } from '../clipped-window.ts';
import { cellsOf, countsOf, type HexagonGrid } from '../hotspots/hexagon-grid.ts';
import { periodOf } from '../hotspots/periods.ts';
import { type PlacedDays, planePoints } from '../hotspots/points.ts';
import { shownRows } from '../shown-rows.ts';
import type { LeftOutRows, StudyInputs } from './study.ts';

/** Incidents by place and first day, and those that could have counted. */
export interface PlacedRows {
  /** Row numbers, in order of day, and what they stand for: place for place the same incident. */
  readonly rows: Uint32Array;
  readonly points: PlacedDays;
  readonly leftOut: readonly LeftOutRows[];
}

/** The precision of places known to about 25 km. */
const ABOUT = 2;

/**
 * The incidents of the window that statistics of places can go by: they pass the filters and began in
 * those days of the window of which there are data, and their place is known to the point (precision 1) or to about 25 km (2). A worse one is
 * the middle of a cercle or region, where all that are known no better would heap up: `place-too-rough`.
 * Those that began earlier are `begun-before`.
 */
export function placedRows(inputs: StudyInputs): PlacedRows {
  const { table, mask } = inputs;
  const window = daysInData(inputs);
  const shown = shownRows(table, mask, window);
  const begun = divided(shown, (row) => (table.day[row] ?? 0) >= window.from);
  const placed = divided(begun.kept, (row) => !isPlaceUncertain(table.placePrecision[row] ?? 7));
  const rows = placed.kept;
  const points = {
    lon: new Float64Array(rows.length),
    lat: new Float64Array(rows.length),
    day: new Int32Array(rows.length),
  };
  rows.forEach((row, at) => {
    points.lon[at] = table.lon[row] ?? 0;
    points.lat[at] = table.lat[row] ?? 0;
    points.day[at] = table.day[row] ?? 0;
  });
  const leftOut = [
    { reason: 'begun-before', rows: begun.others },
    { reason: 'place-too-rough', rows: placed.others },
  ];
  return { rows, points, leftOut: leftOut.filter(({ rows: list }) => list.length > 0) };
}

/** The same without some of them, which are then left out for the reason given. */
export function withoutSome(
  { rows, points, leftOut }: PlacedRows,
  reason: string,
  isOut: (at: number) => boolean,
): PlacedRows {
  const { kept, others } = divided(Uint32Array.from(rows.keys()), (at) => !isOut(at));
  if (others.length === 0) return { rows, points, leftOut };
  return {
    rows: kept.map((at) => rows[at] ?? 0),
    points: {
      lon: Float64Array.from(kept, (at) => points.lon[at] ?? 0),
      lat: Float64Array.from(kept, (at) => points.lat[at] ?? 0),
      day: Int32Array.from(kept, (at) => points.day[at] ?? 0),
    },
    leftOut: [...leftOut, { reason, rows: others.map((at) => rows[at] ?? 0) }],
  };
}

/** Those that began in one of the periods between the edges. */
export function inPeriods(all: PlacedRows, edges: readonly Day[], reason: string): PlacedRows {
  return withoutSome(all, reason, (at) => periodOf(edges, all.points.day[at] ?? 0) < 0);
}

/** Those that lie in a cell, and how many in each; the others are `outside-cells`. */
export function inCells(all: PlacedRows, grid: HexagonGrid) {
  const cells = cellsOf(grid, planePoints(all.points));
  const placed = withoutSome(all, 'outside-cells', (at) => (cells[at] ?? -1) < 0);
  return { placed, counts: countsOf(grid, cells).counts };
}

/** Of the rows those known only to about 25 km. */
export function countAbout({ rows }: PlacedRows, { table }: StudyInputs): number {
  let count = 0;
  for (const row of rows) if ((table.placePrecision[row] ?? 0) === ABOUT) count++;
  return count;
}

function divided(list: Uint32Array, isKept: (entry: number) => boolean) {
  const [kept, others] = [new Uint32Array(list.length), new Uint32Array(list.length)];
  let [keptSize, othersSize] = [0, 0];
  for (const entry of list) {
    if (isKept(entry)) kept[keptSize++] = entry;
    else others[othersSize++] = entry;
  }
  return { kept: kept.slice(0, keptSize), others: others.slice(0, othersSize) };
}
