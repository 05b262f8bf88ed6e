import type { Day } from '../domain/day.ts';
import { type DayWindow, holds } from '../domain/day-window.ts';
import type { EventTable } from './event-table.ts';
import type { Mask } from './mask.ts';
import { UNKNOWN } from './table-columns.ts';

/** What the bars are made of. */
export type Stack = 'type' | 'source';
/** What the bars count: incidents, or deaths by the best estimate (an unknown one adds nothing). */
export type Measure = 'incidents' | 'deaths';

/**
 * Amounts by bin × code of the stack's dictionary: `certain[bin * codes + code]`. The rule is that of
 * the window: a row is certain in the bin that holds its whole span, and possible in each bin that its
 * span only touches. A possible row stands in several bins, so bins do not add up to a total.
 */
export interface Histogram {
  /** First days of the bins, and the end of the last one. */
  readonly edges: readonly Day[];
  readonly stack: Stack;
  readonly codes: number;
  /** Rows that pass the filters. */
  readonly certain: Uint32Array;
  readonly possible: Uint32Array;
  /** All rows by bin, certain and possible, whatever the filters. */
  readonly all: Uint32Array;
}

/**
 * Adds up each row in the bins that its span touches. Days before the first edge and after the last
 * are left out. O(rows + bins × codes), however long the spans.
 */
export function histogram(
  table: EventTable,
  mask: Mask,
  edges: readonly Day[],
  stack: Stack,
  measure: Measure,
): Histogram {
  const bins = Math.max(0, edges.length - 1);
  const column = table[stack];
  const codes = column.names.length;
  const certain = new Uint32Array(bins * codes);
  // Possible amounts are kept as steps up and down until all rows are in.
  const possibleSteps = new Int32Array((bins + 1) * codes);
  const allSteps = new Int32Array(bins + 1);
  let first = 0;
  for (let row = 0; row < table.size; row++) {
    const start = table.day[row] ?? 0;
    while (first < bins && start >= (edges[first + 1] ?? 0)) first++;
    const end = table.dayEnd[row] ?? 0;
    if (first >= bins) break;
    if (end < (edges[0] ?? 0)) continue;
    const amount = amountOf(table, row, measure);
    const last = lastBin(edges, first, end);
    step(allSteps, first, amount);
    step(allSteps, last + 1, -amount);
    if (mask[row] !== 0) continue;
    const code = column.codes[row] ?? 0;
    if (last === first && holds(binOf(edges, first), start, end)) {
      step(certain, first * codes + code, amount);
      continue;
    }
    step(possibleSteps, first * codes + code, amount);
    step(possibleSteps, (last + 1) * codes + code, -amount);
  }
  return {
    edges,
    stack,
    codes,
    certain,
    possible: addedUp(possibleSteps, bins, codes),
    all: addedUp(allSteps, bins, 1),
  };
}

/** The days of a bin. */
export function binOf(edges: readonly Day[], bin: number): DayWindow {
  return { from: edges[bin] ?? 0, to: edges[bin + 1] ?? 0 };
}

/** The last bin, from `first` on, that begins on `day` or before. */
function lastBin(edges: readonly Day[], first: number, day: Day): number {
  let low = first;
  let high = edges.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((edges[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function amountOf(table: EventTable, row: number, measure: Measure): number {
  if (measure === 'incidents') return 1;
  const best = table.best[row] ?? UNKNOWN;
  return best === UNKNOWN ? 0 : best;
}

function step(values: Int32Array | Uint32Array, at: number, by: number): void {
  values[at] = (values[at] ?? 0) + by;
}

/** Running sums over the bins, for each code apart. */
function addedUp(steps: Int32Array, bins: number, codes: number): Uint32Array {
  const sums = new Uint32Array(bins * codes);
  for (let at = 0; at < sums.length; at++) {
    sums[at] = (steps[at] ?? 0) + (at >= codes ? (sums[at - codes] ?? 0) : 0);
  }
  return sums;
}
