import type { EventTable } from '../../analysis/event-table.ts';
import type { Filters } from '../../analysis/filters.ts';
import { filterMask, type Mask } from '../../analysis/mask.ts';
import { shownRows } from '../../analysis/shown-rows.ts';
import { UNKNOWN } from '../../analysis/table-columns.ts';
import { type Deaths, deathsOf } from '../../analysis/tally.ts';
import { type DayWindow, holds } from '../../domain/day-window.ts';
import { memoValue, memoWeak } from '../../domain/memo.ts';

/** What a window and filters hold, of any view: the present one has its tally. */
export interface LiveCounts {
  /** Shown rows in order of day. */
  readonly rows: Uint32Array;
  /** Shown incidents whose whole span lies inside the window. */
  readonly certain: number;
  readonly deaths: Deaths;
  readonly missionDeaths: number;
}

/** Masks and counts kept: a briefing's numbers go by few of them, one mask may be large. */
const MOST_MASKS = 24;
const MOST_COUNTS = 120;

/**
 * Memories of their own: the tally of the present view keeps its sums while the numbers of other views
 * are worked out.
 */
const ofTable = memoWeak((table: EventTable) => ({
  masks: memoValue((filters: Filters) => filterMask(table, filters), MOST_MASKS),
  counts: memoValue(
    (filters: Filters, window: DayWindow) => countRows(table, maskFor(table, filters), window),
    MOST_COUNTS,
  ),
}));

export function maskFor(table: EventTable, filters: Filters): Mask {
  return ofTable(table).masks(filters);
}

export function countsFor(table: EventTable, filters: Filters, window: DayWindow): LiveCounts {
  return ofTable(table).counts(filters, window);
}

function countRows(table: EventTable, mask: Mask, window: DayWindow): LiveCounts {
  const rows = shownRows(table, mask, window);
  let certain = 0;
  let missionDeaths = 0;
  for (const row of rows) {
    if (holds(window, table.day[row] ?? 0, table.dayEnd[row] ?? 0)) certain++;
    const dead = table.missionDeaths[row] ?? UNKNOWN;
    if (dead !== UNKNOWN) missionDeaths += dead;
  }
  return { rows, certain, deaths: deathsOf(table, rows), missionDeaths };
}
