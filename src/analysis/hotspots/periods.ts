import type { Day } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { unitEdges } from '../../domain/time-unit.ts';
import { lowerBound } from '../table-columns.ts';

/** First days of the whole calendar periods inside the window, and the end of the last; empty where there is none. */
export function wholePeriods(unit: 'quarter' | 'year', { from, to }: DayWindow): Day[] {
  const edges = unitEdges(unit, from, to).filter((edge) => edge >= from && edge <= to);
  return edges.length > 1 ? edges : [];
}

/** Number of the period that holds a day, between the first edge and the last, which is its end; else -1. */
export function periodOf(edges: readonly Day[], day: Day): number {
  const period = lowerBound(edges, day + 1) - 1;
  return period < edges.length - 1 ? period : -1;
}
