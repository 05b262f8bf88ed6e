import { addMonths, type Day, startOf } from '../domain/day.ts';
import type { DayWindow } from '../domain/day-window.ts';
import type { EventTable } from './event-table.ts';
import type { Mask } from './mask.ts';

export interface Histogram {
  /** First days of the bins, and the end of the last one. */
  readonly edges: readonly Day[];
  /** Rows by bin × type code: `counts[bin * types + code]`. */
  readonly shown: Uint32Array;
  /** All rows by bin, whatever the filters. */
  readonly all: Uint32Array;
  readonly types: number;
}

/** Month-wise edges that cover the span. */
export function monthEdges(span: DayWindow): Day[] {
  const edges: Day[] = [];
  for (let day = startOf('month', span.from); day < span.to; day = addMonths(day, 1))
    edges.push(day);
  edges.push(addMonths(edges.at(-1) ?? span.from, 1));
  return edges;
}

/** Counts each row in the bin of its first day. Rows before or after the edges are left out. */
export function histogram(table: EventTable, mask: Mask, edges: readonly Day[]): Histogram {
  const bins = Math.max(0, edges.length - 1);
  const types = table.type.names.length;
  const shown = new Uint32Array(bins * types);
  const all = new Uint32Array(bins);
  let bin = 0;
  for (let row = 0; row < table.size; row++) {
    const day = table.day[row] ?? 0;
    if (day < (edges[0] ?? 0)) continue;
    while (bin < bins && day >= (edges[bin + 1] ?? 0)) bin++;
    if (bin >= bins) break;
    all[bin] = (all[bin] ?? 0) + 1;
    if (mask[row] !== 0) continue;
    const cell = bin * types + (table.type.codes[row] ?? 0);
    shown[cell] = (shown[cell] ?? 0) + 1;
  }
  return { edges, shown, all, types };
}
