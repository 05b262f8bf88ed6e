import type { DayWindow } from '../domain/day-window.ts';
import type { Divisions } from './assign-areas.ts';
import { type LeftOutReason, placeShareOf } from './honest-counts-place.ts';
import type { Zone } from './honest-counts-zone.ts';
import { type TableColumns, UNKNOWN } from './table-columns.ts';
import type { Deaths } from './tally.ts';

/** Of what lies wholly inside, of the shares inside, and of all that touches: never descending. */
export interface Honest<Value> {
  readonly certain: Value;
  readonly expected: Value;
  readonly possible: Value;
}

export interface HonestCounts extends Honest<number> {
  /** `expected` has each estimate, and each row without one (`unknown`), times the row's share. */
  readonly deaths: Honest<Deaths>;
  /**
   * Rows that touch zone and window, in the order given, and how much of each is inside: 1 if
   * certain, never 0.
   */
  readonly rows: Uint32Array;
  readonly shares: Float64Array;
  /** Rows that touch the window and of which no zone can be told; only reasons that have rows. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly reason: LeftOutReason;
  readonly rows: Uint32Array;
}

/**
 * What a zone and a window hold of the rows, as far as their places and dates are known. The share
 * of a row is that of its days (`day`…`dayEnd`, both inclusive) in the window times that of its
 * place in the zone: of a disc of 2 km (place precision 1) or 25 km (2), of the cercle (3) or the
 * region (4) in force on its first day. So every day of a span and every spot of a place are taken
 * to be as likely as any other, and the one to say nothing of the other.
 */
export function honestCounts(
  table: TableColumns,
  rows: Iterable<number>,
  zone: Zone,
  window: DayWindow,
  outlines: Divisions,
): HonestCounts {
  const placeShare = placeShareOf(table, zone, outlines);
  const room = new Uint32Array(table.size);
  const shares = new Float64Array(table.size);
  const counts = { certain: 0, expected: 0, possible: 0 };
  const deaths = { certain: noDeaths(), expected: noDeaths(), possible: noDeaths() };
  const leftOut: Record<LeftOutReason, number[]> = { 'place-too-rough': [], 'no-outline': [] };
  for (const row of rows) {
    const start = table.day[row] ?? 0;
    const end = table.dayEnd[row] ?? start;
    const days = Math.min(window.to, end + 1) - Math.max(window.from, start);
    if (days <= 0) continue;
    const place = placeShare(row);
    if (typeof place === 'string') leftOut[place].push(row);
    if (typeof place === 'string' || place === 0) continue;
    const share = place * (days / (end + 1 - start));
    room[counts.possible] = row;
    shares[counts.possible++] = share;
    counts.expected += share;
    addDeaths(deaths.possible, table, row, 1);
    addDeaths(deaths.expected, table, row, share);
    if (share < 1) continue;
    counts.certain++;
    addDeaths(deaths.certain, table, row, 1);
  }
  return {
    ...counts,
    deaths,
    rows: room.slice(0, counts.possible),
    shares: shares.slice(0, counts.possible),
    leftOut: (['place-too-rough', 'no-outline'] as const).flatMap((reason) => {
      const some = Uint32Array.from(leftOut[reason]);
      return some.length > 0 ? [{ reason, rows: some }] : [];
    }),
  };
}

type Sums = { -readonly [Field in keyof Deaths]: number };

function noDeaths(): Sums {
  return { best: 0, low: 0, high: 0, unknown: 0 };
}

/** As `deathsOf` has it: a row without a best estimate adds to no sum. */
function addDeaths(sums: Sums, table: TableColumns, row: number, share: number): void {
  const best = table.best[row] ?? UNKNOWN;
  if (best === UNKNOWN) {
    sums.unknown += share;
    return;
  }
  sums.best += share * best;
  sums.low += share * (table.low[row] ?? 0);
  sums.high += share * (table.high[row] ?? 0);
}
