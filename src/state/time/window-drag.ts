import type { DayWindow } from '../../domain/day-window.ts';
import type { Calendar } from './calendar.ts';
import { between, centreOn, dragEnd, dragStart, isWhole, moveWindow } from './window-moves.ts';
import { movesOf, oneDay, type Stepping, slice } from './window-steps.ts';

/** What the pointer took hold of. */
export const GRIPS = ['start', 'end', 'middle', 'outside'] as const;
export type Grip = (typeof GRIPS)[number];

/** A drag in progress: what it does, the moment it began at and the window it began with. */
export interface Drag {
  readonly does: 'start' | 'end' | 'move' | 'draw' | 'period' | 'day' | 'nothing';
  readonly at: number;
  readonly window: DayWindow;
}

/**
 * A press beside the window brings its middle there and goes on moving it. The whole span cannot be
 * moved, so there a drag draws a new window. With a locked edge only the other one moves; in the modes
 * that show a period or a day the pointer chooses which.
 */
export function beginDrag(
  grip: Grip,
  at: number,
  window: DayWindow,
  stepping: Stepping,
  calendar: Calendar,
): Drag {
  const moves = movesOf(stepping);
  const drag = (does: Drag['does'], first = window): Drag => ({ does, at, window: first });
  if (moves === 'day') return drag('day', oneDay(Math.floor(at), calendar.span));
  if (moves === 'slice') return drag('period', periodAt(at, stepping, calendar));
  if (grip === 'start' || grip === 'end') return drag(stepping.locked === grip ? 'nothing' : grip);
  if (stepping.locked) return drag(stepping.locked === 'start' ? 'end' : 'start');
  if (isWhole(window, calendar.span)) return drag('draw');
  return drag('move', grip === 'middle' ? window : centreOn(window, at, calendar.span));
}

function periodAt(at: number, stepping: Stepping, calendar: Calendar): DayWindow {
  return slice(oneDay(Math.floor(at), calendar.span), stepping.step, 0, calendar);
}

/** The window when the pointer stands at `at`. */
export function dragged(drag: Drag, at: number, stepping: Stepping, calendar: Calendar): DayWindow {
  const { span } = calendar;
  const days = at - drag.at;
  switch (drag.does) {
    case 'start':
      return dragStart(drag.window, days, span);
    case 'end':
      return dragEnd(drag.window, days, span);
    case 'move':
      return moveWindow(drag.window, days, span);
    case 'draw':
      return between(drag.at, at, span);
    case 'period':
      return periodAt(at, stepping, calendar);
    case 'day':
      return oneDay(Math.floor(at), span);
    case 'nothing':
      return drag.window;
  }
}
