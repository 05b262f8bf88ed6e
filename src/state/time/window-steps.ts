import { addMonths } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { MONTHS } from '../../domain/time-unit.ts';
import { beginningOf, type Calendar, mandatesIn, stepDay } from './calendar.ts';
import { monthsIn, uncut, wholeMonths } from './months.ts';
import type { Period, PlayState } from './time-state.ts';
import { moveWindow } from './window-moves.ts';

/** What of the settings decides where a step goes. */
export type Stepping = Pick<PlayState, 'mode' | 'locked' | 'step'>;

/** Which edges a step moves: a locked edge stands, whatever the mode; so does the start of `grow`. */
export function movesOf({ mode, locked }: Stepping): 'both' | 'start' | 'end' | 'slice' | 'day' {
  if (mode === 'instant') return 'day';
  if (locked) return locked === 'start' ? 'end' : 'start';
  if (mode === 'grow') return 'end';
  return mode === 'slice' ? 'slice' : 'both';
}

/**
 * The window some steps later, or earlier where `steps` is negative; it holds at the ends of the span.
 * Playing counts its steps from the window it began with, so that the 31st comes back after a shorter
 * month.
 */
export function stepWindow(
  window: DayWindow,
  stepping: Stepping,
  steps: number,
  calendar: Calendar,
): DayWindow {
  const { step } = stepping;
  const { span } = calendar;
  const go = (day: number) => stepDay(day, step.unit, step.count * steps, calendar);
  switch (movesOf(stepping)) {
    case 'both':
      return slid(window, step, steps, calendar);
    case 'end':
      return {
        from: window.from,
        to: Math.min(Math.max(go(uncut(window, span).to), window.from + 1), span.to),
      };
    case 'start':
      return {
        from: Math.max(Math.min(go(uncut(window, span).from), window.to - 1), span.from),
        to: window.to,
      };
    case 'slice':
      return slice(window, step, steps, calendar);
    case 'day':
      return oneDay(go(window.to - 1), span);
  }
}

/** The window of one day, held to the span. */
export function oneDay(day: number, span: DayWindow): DayWindow {
  const from = Math.min(Math.max(day, span.from), span.to - 1);
  return { from, to: from + 1 };
}

/**
 * Days and weeks move both ends by as many days; longer units keep a window of whole months (28 to 31
 * days), or of whole mandate periods, whole, and any other as many days long.
 */
function slid(window: DayWindow, step: Period, steps: number, calendar: Calendar): DayWindow {
  const { span } = calendar;
  const count = step.count * steps;
  const by = stepDay(window.from, step.unit, count, calendar) - window.from;
  if (step.unit === 'day' || step.unit === 'week') return moveWindow(window, by, span);
  if (step.unit === 'mandate') return slidByMandates(window, count, calendar);
  const full = uncut(window, span);
  const months = monthsIn(full);
  const byMonths = (MONTHS[step.unit] ?? 0) * count;
  const from = addMonths(full.from, byMonths);
  if (months === null) return moveWindow(window, from - window.from, span);
  const bound = wholeMonths(span);
  const to = addMonths(full.from, byMonths + months);
  if (to > bound.to) return { from: addMonths(bound.to, -months), to: bound.to };
  if (from < bound.from) return { from: bound.from, to: addMonths(bound.from, months) };
  return { from, to };
}

function slidByMandates(window: DayWindow, count: number, calendar: Calendar): DayWindow {
  const { mandates, span } = calendar;
  const length = mandatesIn(window, calendar);
  if (length === null) {
    const by = stepDay(window.from, 'mandate', count, calendar) - window.from;
    return moveWindow(window, by, span);
  }
  const most = mandates.length - 1 - length;
  const at = Math.min(Math.max(mandates.indexOf(window.from) + count, 0), most);
  return { from: mandates[at] ?? window.from, to: mandates[at + length] ?? window.to };
}

/** The whole period `steps` periods after the one that holds the window's first day. */
export function slice(
  window: DayWindow,
  step: Period,
  steps: number,
  calendar: Calendar,
): DayWindow {
  const { span } = calendar;
  const first = beginningOf(step.unit, Math.max(window.from, span.from), calendar);
  const periodOf = (number: number): DayWindow => ({
    from: stepDay(first, step.unit, step.count * number, calendar),
    to: stepDay(first, step.unit, step.count * (number + 1), calendar),
  });
  let at = steps;
  while (at > 0 && periodOf(at).from >= span.to) at--;
  while (at < 0 && periodOf(at).to <= span.from) at++;
  const { from, to } = periodOf(at);
  return { from: Math.max(from, span.from), to: Math.min(Math.max(to, from + 1), span.to) };
}
