import type { Day } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { beforeAfter, type EventSeries, logRatio, sidesOf } from './before-after.ts';

/** Two logarithms that differ by less are as extreme as each other. */
const SAME = 1e-12;

export interface Placebo {
  /**
   * Of the true date, ½ added to each count, so that it stands beside the others; `null` where a
   * side has no days.
   */
  readonly ratio: number | null;
  /**
   * The dates on which nothing is said to have changed, ascending, and the ratio at each, ½ added
   * too.
   */
  readonly days: Int32Array;
  readonly ratios: Float64Array;
  /**
   * Of them, those whose ratio is at least as far from 1 (on the log scale, to either side) as the
   * true one.
   */
  readonly asExtreme: number;
  /** `asExtreme` as a share of all; `null` where there is none, or no true ratio. */
  readonly share: number | null;
}

/**
 * The same question asked of every `step`-th day that has `halfWidth` known days on each side, none
 * of them across the true change: how unusual is the true ratio at this base? Dates go both ways
 * from `change` ± `halfWidth`. Windows of neighbouring dates overlap where `step` < 2 ·
 * `halfWidth`: the share describes, it is no exact p.
 */
export function placebo(
  series: EventSeries,
  change: Day,
  halfWidth: number,
  step: number,
): Placebo {
  const logAt = (day: Day): number => {
    const { before, after } = beforeAfter(series, sidesOf(series.known, day, halfWidth));
    return before.exposure > 0 && after.exposure > 0 ? logRatio({ before, after }) : Number.NaN;
  };
  const truth = logAt(change);
  const days = placeboDays(series.known, change, halfWidth, step);
  const logs = Float64Array.from(days, logAt);
  const asExtreme = logs.filter((log) => Math.abs(log) >= Math.abs(truth) - SAME).length;
  const isTold = !Number.isNaN(truth);
  return {
    ratio: isTold ? Math.exp(truth) : null,
    days,
    ratios: logs.map(Math.exp),
    asExtreme,
    share: isTold && days.length > 0 ? asExtreme / days.length : null,
  };
}

/** Throws where `step` or `halfWidth` is not at least one day. */
function placeboDays(known: DayWindow, change: Day, halfWidth: number, step: number): Int32Array {
  if (!(step >= 1 && halfWidth >= 1)) throw new RangeError('a step and a width of at least a day');
  const found: Day[] = [];
  const first = known.from + halfWidth;
  const last = known.to - halfWidth;
  for (let day = change - halfWidth; day >= first; day -= step) if (day <= last) found.push(day);
  found.reverse();
  for (let day = change + halfWidth; day <= last; day += step) if (day >= first) found.push(day);
  return Int32Array.from(found);
}
