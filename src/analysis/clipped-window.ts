import type { DayWindow } from '../domain/day-window.ts';

/** The days that two windows share; `null` where there are none. */
export function sharedDays(one: DayWindow, other: DayWindow): DayWindow | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? { from, to } : null;
}

export function daysIn({ from, to }: DayWindow): number {
  return to - from;
}
