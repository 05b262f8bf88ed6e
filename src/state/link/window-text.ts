import { type Day, formatDay, parseDay } from '../../domain/day.ts';
import type { ChosenWindow, DayWindow } from '../../domain/day-window.ts';

const FIRST = 'first';
const LAST = 'last';

/** `2017-01-01/2017-12-31`: first and last day, both inclusive; an open end by its name. */
export function windowText({ from, to }: ChosenWindow, span: DayWindow): string {
  const first = from === null || from === span.from ? FIRST : formatDay(from);
  const last = to === null || to === span.to ? LAST : formatDay(to - 1);
  return `${first}/${last}`;
}

export type WindowReading =
  | { readonly window: ChosenWindow; readonly isInverted: boolean }
  | { readonly window: null };

/** Reads what `windowText` writes. A window whose last day is before its first is turned round. */
export function parseWindow(text: string): WindowReading {
  const [first, last, ...more] = text.split('/');
  if (first === undefined || last === undefined || more.length > 0) return { window: null };
  const from = first === FIRST ? null : parseDay(first);
  const until = last === LAST ? null : parseDay(last);
  const isUnread = (from === null && first !== FIRST) || (until === null && last !== LAST);
  if (isUnread) return { window: null };
  return from !== null && until !== null && until < from
    ? { window: { from: until, to: from + 1 }, isInverted: true }
    : { window: { from, to: next(until) }, isInverted: false };
}

function next(day: Day | null): Day | null {
  return day === null ? null : day + 1;
}
