import type { Day } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';

/** The fewest days that the strip shows: enough for a bar of a day to be seen as such. */
const LEAST_DAYS = 14;

/** All functions give `null` for the whole span. The days are whole, and inside the span. */
export type Zoom = DayWindow | null;

/** Shows `factor` times as many days, with `day` staying where it is on the strip. */
export function zoomAt(zoom: Zoom, day: number, factor: number, span: DayWindow): Zoom {
  const now = zoom ?? span;
  const length = Math.max(LEAST_DAYS, Math.round((now.to - now.from) * factor));
  const share = (day - now.from) / (now.to - now.from);
  return zoomTo(Math.round(day - share * length), length, span);
}

/** The strip some days later, as long as before. */
export function panBy(zoom: Zoom, days: number, span: DayWindow): Zoom {
  if (!zoom) return null;
  const by = Math.min(Math.max(days, span.from - zoom.from), span.to - zoom.to);
  return zoomTo(zoom.from + Math.round(by), zoom.to - zoom.from, span);
}

/** Shows the days from one moment to another, in either order. */
export function zoomOn(one: number, other: number, span: DayWindow): Zoom {
  const from = Math.floor(Math.min(one, other));
  const length = Math.ceil(Math.max(one, other)) - from;
  const room = Math.max(0, LEAST_DAYS - length);
  return zoomTo(from - Math.floor(room / 2), length + room, span);
}

/** The strip moved as little as it takes to show the window; its end where both ends do not fit. */
export function revealed(zoom: Zoom, window: DayWindow, span: DayWindow): Zoom {
  if (!zoom) return null;
  const late = Math.max(0, window.to - zoom.to);
  const early = Math.min(0, window.from - zoom.from);
  const isWider = window.to - window.from > zoom.to - zoom.from;
  if (isWider)
    return window.to > zoom.to || window.to <= zoom.from
      ? panBy(zoom, window.to - zoom.to, span)
      : zoom;
  return late || early ? panBy(zoom, late || early, span) : zoom;
}

function zoomTo(from: Day, length: number, span: DayWindow): Zoom {
  const whole = span.to - span.from;
  if (length >= whole) return null;
  const first = Math.min(Math.max(from, span.from), span.to - length);
  return { from: first, to: first + length };
}
