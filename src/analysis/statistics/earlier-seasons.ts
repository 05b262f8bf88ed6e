import { type Day, dayOf, partsOf } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';

/**
 * The same season in earlier years, newest first: the window with both dates moved back by 1, 2, 3…
 * years, as long as it lies wholly inside the span of the data. Nothing for a window longer than a
 * year, which has no season. Where a year has no 29 February a window that begins or ends
 * (half-open) there does so on 1 March, so that windows that adjoin still do, and a whole February
 * stays whole; of 29 February alone it is 28 February.
 */
export function earlierSeasons(window: DayWindow, span: DayWindow): DayWindow[] {
  const found: DayWindow[] = [];
  for (let years = 1; ; years++) {
    const to = yearsBefore(window.to, years);
    const from = Math.min(yearsBefore(window.from, years), to - 1);
    if (from < span.from || (years === 1 && to > window.from)) return found;
    if (to <= span.to) found.push({ from, to });
  }
}

function yearsBefore(day: Day, years: number): Day {
  const { year, month, date } = partsOf(day);
  const same = dayOf(year - years, month, date);
  if (same !== null) return same;
  const march = dayOf(year - years, 3, 1);
  if (march === null) throw new RangeError(`no day ${years} years before ${day}`);
  return march;
}
