import type { DayWindow } from '../domain/day-window.ts';
import { eachCrossing } from './crossing-rows.ts';
import type { EventTable } from './event-table.ts';
import type { Mask } from './mask.ts';
import { regionTypes } from './region-types.ts';
import { shownRows } from './shown-rows.ts';
import { lowerBound, type TableColumns, UNKNOWN } from './table-columns.ts';
import { TOTAL, tallySums } from './tally-sums.ts';

/**
 * Deaths of the rows counted. A row without a best estimate is counted in `unknown`, never as 0, and
 * adds to none of the three sums: they are over the same rows and can be read as one range.
 */
export interface Deaths {
  readonly best: number;
  readonly low: number;
  readonly high: number;
  readonly unknown: number;
}

/** What the window and the filters hold. Lists by code follow the table's dictionaries. */
export interface Tally {
  readonly shown: number;
  /** Shown incidents whose whole span lies inside the window. */
  readonly certain: number;
  readonly all: number;
  readonly deaths: Deaths;
  readonly missionDeaths: number;
  /** Shown incidents whose place or date is known only roughly. */
  readonly uncertain: number;
  /** The most deaths (best estimate) of one shown incident. */
  readonly mostDeaths: number;
  readonly byType: Float64Array;
  readonly byRegion: Float64Array;
  readonly byCercle: Float64Array;
  readonly deathsByRegion: Float64Array;
  readonly deathsByCercle: Float64Array;
  /** Shown incidents that state no best estimate. */
  readonly unknownByRegion: Float64Array;
  readonly unknownByCercle: Float64Array;
  /** Shown incidents by region and type: `region * types + type`. Worked out when first asked for. */
  readonly byRegionAndType: Float64Array;
  /** Shown row numbers in order of day. A pass over the window when first asked for. */
  readonly rows: Uint32Array;
}

/**
 * Counts the window from prefix sums: what begins in it, and what began before and is not over. The
 * sums are built by one pass when the mask changes; a step of the window looks at few rows.
 */
export function tally(table: EventTable, mask: Mask, window: DayWindow): Tally {
  const sums = tallySums(table, mask);
  const { layout } = sums;
  const from = lowerBound(table.day, window.from);
  const to = lowerBound(table.day, window.to);
  const cells = new Float64Array(layout.width);
  sums.addRange(from, to, cells);
  let certain = cells[TOTAL.shown] ?? 0;
  let mostDeaths = sums.mostDeaths(from, to);
  eachCrossing(table, window.to, (row) => {
    if (row >= from && mask[row] === 0) certain--;
  });
  eachCrossing(table, window.from, (row) => {
    sums.add(row, cells);
    if (mask[row] === 0) mostDeaths = Math.max(mostDeaths, table.best[row] ?? 0);
  });
  const total = (name: keyof typeof TOTAL) => cells[TOTAL[name]] ?? 0;
  const list = (at: number, { names }: { readonly names: readonly string[] }) =>
    cells.subarray(at, at + names.length);
  const { type, region, cercle } = table;
  let rows: Uint32Array | null = null;
  let cross: Float64Array | null = null;
  return {
    shown: total('shown'),
    certain,
    all: table.size,
    deaths: {
      best: total('best'),
      low: total('low'),
      high: total('high'),
      unknown: total('unknown'),
    },
    missionDeaths: total('missionDeaths'),
    uncertain: total('uncertain'),
    mostDeaths,
    byType: list(layout.type, type),
    byRegion: list(layout.region, region),
    byCercle: list(layout.cercle, cercle),
    deathsByRegion: list(layout.deathsByRegion, region),
    deathsByCercle: list(layout.deathsByCercle, cercle),
    unknownByRegion: list(layout.unknownByRegion, region),
    unknownByCercle: list(layout.unknownByCercle, cercle),
    get byRegionAndType() {
      cross ??= regionTypes(table, mask, window);
      return cross;
    },
    get rows() {
      rows ??= shownRows(table, mask, window);
      return rows;
    },
  };
}

/** Deaths of some rows. */
export function deathsOf(table: TableColumns, rows: Iterable<number>): Deaths {
  const deaths = { best: 0, low: 0, high: 0, unknown: 0 };
  for (const row of rows) {
    const best = table.best[row] ?? UNKNOWN;
    if (best === UNKNOWN) {
      deaths.unknown++;
      continue;
    }
    deaths.best += best;
    deaths.low += table.low[row] ?? 0;
    deaths.high += table.high[row] ?? 0;
  }
  return deaths;
}
