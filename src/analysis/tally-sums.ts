import { memoLast } from '../domain/memo.ts';
import { type BlockSums, blockMost, blockSums } from './block-sums.ts';
import type { EventTable } from './event-table.ts';
import type { Mask } from './mask.ts';
import { UNKNOWN } from './table-columns.ts';
import { isUncertainRow } from './uncertain-row.ts';

/** Places of the totals among the sums of a tally; the lists by code follow. */
export const TOTAL = {
  shown: 0,
  best: 1,
  low: 2,
  high: 3,
  unknown: 4,
  missionDeaths: 5,
  uncertain: 6,
} as const;
const TOTALS = 7;

/** Where the sums by type, region and cercle stand. */
export interface TallyLayout {
  readonly type: number;
  readonly region: number;
  readonly cercle: number;
  readonly deathsByRegion: number;
  readonly deathsByCercle: number;
  readonly unknownByRegion: number;
  readonly unknownByCercle: number;
  readonly width: number;
}

export function tallyLayout({ type, region, cercle }: EventTable): TallyLayout {
  let width = TOTALS;
  const place = ({ names }: { readonly names: readonly string[] }) => {
    width += names.length;
    return width - names.length;
  };
  const places = {
    type: place(type),
    region: place(region),
    cercle: place(cercle),
    deathsByRegion: place(region),
    deathsByCercle: place(cercle),
    unknownByRegion: place(region),
    unknownByCercle: place(cercle),
  };
  return { ...places, width };
}

/** What the rows that pass the filters sum up to, and the most deaths of any of them. */
export interface TallySums extends BlockSums {
  readonly layout: TallyLayout;
  /** Adds one row, or nothing where it fails a filter. */
  readonly add: (row: number, cells: Float64Array) => void;
  readonly mostDeaths: (from: number, to: number) => number;
}

/** Built anew only when the table or the mask changes. */
export const tallySums = memoLast((table: EventTable, mask: Mask): TallySums => {
  const layout = tallyLayout(table);
  const add = (row: number, cells: Float64Array) => {
    if (mask[row] === 0) addRow(table, layout, row, cells);
  };
  const deaths = (row: number) => (mask[row] === 0 ? (table.best[row] ?? 0) : 0);
  return {
    layout,
    add,
    ...blockSums(table.size, layout.width, add),
    mostDeaths: blockMost(table.size, deaths),
  };
});

function addRow(table: EventTable, layout: TallyLayout, row: number, cells: Float64Array): void {
  const region = table.region.codes[row] ?? 0;
  const cercle = table.cercle.codes[row] ?? 0;
  const best = table.best[row] ?? UNKNOWN;
  bump(cells, TOTAL.shown, 1);
  bump(cells, layout.type + (table.type.codes[row] ?? 0), 1);
  bump(cells, layout.region + region, 1);
  bump(cells, layout.cercle + cercle, 1);
  bump(cells, TOTAL.missionDeaths, Math.max(0, table.missionDeaths[row] ?? 0));
  if (isUncertainRow(table, row)) bump(cells, TOTAL.uncertain, 1);
  if (best === UNKNOWN) {
    bump(cells, TOTAL.unknown, 1);
    bump(cells, layout.unknownByRegion + region, 1);
    bump(cells, layout.unknownByCercle + cercle, 1);
    return;
  }
  bump(cells, TOTAL.best, best);
  bump(cells, TOTAL.low, table.low[row] ?? 0);
  bump(cells, TOTAL.high, table.high[row] ?? 0);
  bump(cells, layout.deathsByRegion + region, best);
  bump(cells, layout.deathsByCercle + cercle, best);
}

function bump(cells: Float64Array, at: number, by: number): void {
  cells[at] = (cells[at] ?? 0) + by;
}
