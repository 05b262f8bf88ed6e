import type { DayWindow } from '../../domain/day-window.ts';

/** Every function here keeps the window inside the span and at least one day long. */

function held(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Is there nothing of the span outside the window? */
export function isWhole(window: DayWindow, span: DayWindow): boolean {
  return window.from <= span.from && window.to >= span.to;
}

/** The window some days later or earlier, as long as before; it stops at the ends of the span. */
export function moveWindow(window: DayWindow, days: number, span: DayWindow): DayWindow {
  const by = held(Math.round(days), span.from - window.from, span.to - window.to);
  return { from: window.from + by, to: window.to + by };
}

/** Drags the first day; it stops at the last day. */
export function dragStart(window: DayWindow, days: number, span: DayWindow): DayWindow {
  const from = held(window.from + Math.round(days), span.from, window.to - 1);
  return { from, to: window.to };
}

/** Drags the end; it stops one day after the start. */
export function dragEnd(window: DayWindow, days: number, span: DayWindow): DayWindow {
  const to = Math.max(window.from + 1, Math.min(window.to + Math.round(days), span.to));
  return { from: window.from, to };
}

/** The window, as long as before, with `day` in its middle as far as the span allows. */
export function centreOn(window: DayWindow, day: number, span: DayWindow): DayWindow {
  return moveWindow(window, day - (window.from + window.to) / 2, span);
}

/** The days between two moments in either order, every day that is touched. */
export function between(one: number, other: number, span: DayWindow): DayWindow {
  const from = held(Math.floor(Math.min(one, other)), span.from, span.to - 1);
  const to = held(Math.ceil(Math.max(one, other)), from + 1, span.to);
  return { from, to };
}
