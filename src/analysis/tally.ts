import type { DayWindow } from '../domain/day-window.ts';
import { type EventTable, rowRange, UNKNOWN } from './event-table.ts';
import type { Mask } from './mask.ts';

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
  readonly byType: Uint32Array;
  readonly byRegion: Uint32Array;
  readonly byCercle: Uint32Array;
  readonly deathsByRegion: Uint32Array;
  readonly deathsByCercle: Uint32Array;
  /** Shown row numbers in order of day. */
  readonly rows: Uint32Array;
}

/** One pass over the rows of the window. */
export function tally(table: EventTable, mask: Mask, window: DayWindow): Tally {
  const byType = new Uint32Array(table.type.names.length);
  const byRegion = new Uint32Array(table.region.names.length);
  const byCercle = new Uint32Array(table.cercle.names.length);
  const deathsByRegion = new Uint32Array(byRegion.length);
  const deathsByCercle = new Uint32Array(byCercle.length);
  const { from, to } = rowRange(table, window);
  const rows = new Uint32Array(Math.max(0, to - from));
  const deaths = { best: 0, low: 0, high: 0, unknown: 0 };
  let shown = 0;
  let certain = 0;
  let missionDeaths = 0;
  for (let row = from; row < to; row++) {
    const end = table.dayEnd[row] ?? 0;
    if (mask[row] !== 0 || end < window.from) continue;
    rows[shown++] = row;
    if ((table.day[row] ?? 0) >= window.from && end < window.to) certain++;
    const region = table.region.codes[row] ?? 0;
    const cercle = table.cercle.codes[row] ?? 0;
    bump(byType, table.type.codes[row] ?? 0, 1);
    bump(byRegion, region, 1);
    bump(byCercle, cercle, 1);
    const best = addDeaths(deaths, table, row);
    bump(deathsByRegion, region, best);
    bump(deathsByCercle, cercle, best);
    missionDeaths += Math.max(0, table.missionDeaths[row] ?? 0);
  }
  return {
    shown,
    certain,
    all: table.size,
    deaths,
    missionDeaths,
    byType,
    byRegion,
    byCercle,
    deathsByRegion,
    deathsByCercle,
    rows: rows.subarray(0, shown),
  };
}

/** Deaths of some rows. */
export function deathsOf(table: EventTable, rows: Iterable<number>): Deaths {
  const deaths = { best: 0, low: 0, high: 0, unknown: 0 };
  for (const row of rows) addDeaths(deaths, table, row);
  return deaths;
}

type Sums = { -readonly [Key in keyof Deaths]: number };

/** Adds a row and gives back what it added to the best estimate. */
function addDeaths(sums: Sums, table: EventTable, row: number): number {
  const best = table.best[row] ?? UNKNOWN;
  if (best === UNKNOWN) {
    sums.unknown++;
    return 0;
  }
  sums.best += best;
  sums.low += table.low[row] ?? 0;
  sums.high += table.high[row] ?? 0;
  return best;
}

function bump(counts: Uint32Array, code: number, by: number): void {
  counts[code] = (counts[code] ?? 0) + by;
}
