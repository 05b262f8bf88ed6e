import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import { unitEdges } from '../../../domain/time-unit.ts';
import { lowerBound } from '../../table-columns.ts';

/** Incidents by segment and month: only the cells that hold any. */
export interface Ribbon {
  readonly segments: number;
  /** First days of the months, and the end of the last. */
  readonly months: readonly Day[];
  /** Segment, month and count of each cell, one after the other, by month and then segment. */
  readonly cells: Uint32Array;
}

interface Placed {
  readonly day: Day;
  readonly segment: number;
}

/** Counts of the months of a span; an incident stands in the month of its first day. */
export function ribbonOf(placed: Iterable<Placed>, segments: number, span: DayWindow): Ribbon {
  const months = unitEdges('month', span.from, span.to);
  const starts = Int32Array.from(months);
  const counts = new Map<number, number>();
  for (const { day, segment } of placed) {
    const month = Math.max(0, lowerBound(starts, day + 1) - 1);
    const cell = month * segments + segment;
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const cells = [...counts].sort(([one], [other]) => one - other);
  return {
    segments,
    months,
    cells: Uint32Array.from(
      cells.flatMap(([cell, count]) => [cell % segments, Math.floor(cell / segments), count]),
    ),
  };
}
