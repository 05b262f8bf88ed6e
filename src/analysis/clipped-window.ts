import type { DayWindow } from '../domain/day-window.ts';

/** The days that two windows share; `null` where there are none. */
export function sharedDays(one: DayWindow, other: DayWindow): DayWindow | null {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to, other.to);
  return from < to ? { from, to } : null;
}

/** The days of the window of which there are data; where there are none, an empty window at its first day. */
export function daysInData(inputs: {
  readonly window: DayWindow;
  readonly span: DayWindow;
}): DayWindow {
  const { window, span } = inputs;
  return sharedDays(window, span) ?? { from: window.from, to: window.from };
}

export function daysIn({ from, to }: DayWindow): number {
  return to - from;
}
