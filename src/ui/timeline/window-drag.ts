import type { DayWindow } from '../../domain/day-window.ts';
import { between, centreOn, dragEnd, dragStart, isWhole, moveWindow } from './window-moves.ts';

/** What the pointer took hold of. */
export const GRIPS = ['start', 'end', 'middle', 'outside'] as const;
export type Grip = (typeof GRIPS)[number];

/** A drag in progress: what it does, the moment it began at and the window it began with. */
export interface Drag {
  readonly does: 'start' | 'end' | 'move' | 'draw';
  readonly at: number;
  readonly window: DayWindow;
}

/**
 * A press beside the window brings its middle there and goes on moving it. The whole span cannot be
 * moved, so there a drag draws a new window.
 */
export function beginDrag(grip: Grip, at: number, window: DayWindow, span: DayWindow): Drag {
  if (grip === 'start' || grip === 'end') return { does: grip, at, window };
  if (isWhole(window, span)) return { does: 'draw', at, window };
  return { does: 'move', at, window: grip === 'middle' ? window : centreOn(window, at, span) };
}

/** The window when the pointer stands at `at`. */
export function dragged(drag: Drag, at: number, span: DayWindow): DayWindow {
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
  }
}
