import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import type { Base } from '../../../domain/mission-places.ts';
import type { BeforeAfterParams } from './before-after-params.ts';

/**
 * What may be wrong with the day of the event: `first-map`: the base may have stood before the first
 * map that shows it; `last-map`: no closure is recorded, only the end of the last map;
 * `month`, `year`: that is all that is known of the day.
 */
export type DayDoubt = 'first-map' | 'last-map' | 'month' | 'year';

export interface BaseChange {
  /** First day of the new state. */
  readonly day: Day;
  readonly doubts: readonly DayDoubt[];
  /** The days round it on which the base was open or shut without another change, and data are known. */
  readonly known: DayWindow;
}

/**
 * The day on which the base opened or closed, or the day asked for, and the days that may stand beside
 * it. A closure takes effect on the day after the base's last one. `null` for a date that is not
 * given.
 */
export function baseChange(
  base: Base,
  { event, day }: Pick<BeforeAfterParams, 'event' | 'day'>,
  span: DayWindow,
): BaseChange | null {
  switch (event) {
    case 'opening': {
      const isFirstMap = base.fromMeans === 'first-map';
      const doubts = doubtsOf(isFirstMap ? 'first-map' : null, base.fromPrecision);
      return { day: base.from, doubts, known: knownAround(base, base.from, span) };
    }
    case 'closing': {
      const isLastMap = base.toMeans === 'last-map';
      const doubts = doubtsOf(isLastMap ? 'last-map' : null, base.toPrecision);
      return { day: base.to + 1, doubts, known: knownAround(base, base.to + 1, span) };
    }
    case 'date':
      return day === null ? null : { day, doubts: [], known: knownAround(base, day, span) };
  }
}

function doubtsOf(means: DayDoubt | null, precision: Base['fromPrecision']): DayDoubt[] {
  return [...(means ? [means] : []), ...(precision === 'day' ? [] : [precision])];
}

/** From the last change before the day to the next one after it, as far as there are data. */
function knownAround(base: Base, day: Day, span: DayWindow): DayWindow {
  const end = base.to + 1;
  const last = day > end ? end : day > base.from ? base.from : -Infinity;
  const next = day < base.from ? base.from : day < end ? end : Infinity;
  const from = Math.max(last, span.from);
  return { from, to: Math.max(from, Math.min(next, span.to)) };
}
