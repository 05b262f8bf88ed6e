import { addMonths, type Day, dayOf, parseDay } from './day.ts';

/** Days from `from` up to, but not with, `to`. Always `from < to`. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

/** What the user chose: `null` stands for the end of the data on that side. */
export interface ChosenWindow {
  readonly from: Day | null;
  readonly to: Day | null;
}

export const WHOLE: ChosenWindow = { from: null, to: null };

/** The chosen window with its open ends filled from the data's span; at least one day long. */
export function resolveWindow(chosen: ChosenWindow, span: DayWindow): DayWindow {
  const from = chosen.from ?? Math.min(span.from, (chosen.to ?? span.to) - 1);
  return { from, to: Math.max(from + 1, chosen.to ?? span.to) };
}

/** Does the span `start`…`end`, both inclusive, share a day with the window? */
export function touches(window: DayWindow, start: Day, end: Day): boolean {
  return start < window.to && end >= window.from;
}

/** Does the span `start`…`end`, both inclusive, lie wholly inside the window? */
export function holds(window: DayWindow, start: Day, end: Day): boolean {
  return start >= window.from && end < window.to;
}

/**
 * Reads `2017`, `2017-06` or `2017-06-14` as the span it names.
 * `null` when the text is none of them or no such date exists.
 */
export function parsePeriod(text: string): DayWindow | null {
  const trimmed = text.trim();
  const exact = parseDay(trimmed);
  if (exact !== null) return { from: exact, to: exact + 1 };
  const match = /^(\d{4})(?:-(\d{1,2}))?$/.exec(trimmed);
  if (!match) return null;
  const from = dayOf(Number(match[1]), Number(match[2] ?? 1), 1);
  return from === null ? null : { from, to: addMonths(from, match[2] ? 1 : 12) };
}
