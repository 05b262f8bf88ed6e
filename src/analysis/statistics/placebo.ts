import type { Day } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { beforeAfter, type EventSeries, logRatio, type Sides, sidesOf } from './before-after.ts';

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
 * The same question asked of every `step`-th day: how unusual is the true ratio at this base? Each has
 * as many known days before and after it as the true change has, which is `halfWidth` or fewer, and none
 * of them lies across the true change: a ratio of fewer days is apter to lie far from 1. Dates go both
 * ways from the change. Windows of neighbouring dates overlap where they are wider than a `step`: the
 * share describes, it is no exact p. Throws where `step` or `halfWidth` is not at least one day.
 */
export function placebo(
  series: EventSeries,
  change: Day,
  halfWidth: number,
  step: number,
): Placebo {
  if (!(step >= 1 && halfWidth >= 1)) throw new RangeError('a step and a width of at least a day');
  const widths = widthsOf(sidesOf(series.known, change, halfWidth));
  const isTold = widths.before > 0 && widths.after > 0;
  const logAt = (day: Day): number =>
    logRatio(
      beforeAfter(series, {
        before: { from: day - widths.before, to: day },
        after: { from: day, to: day + widths.after },
      }),
    );
  const truth = isTold ? logAt(change) : Number.NaN;
  const days = isTold ? placeboDays(series.known, change, widths, step) : new Int32Array();
  const logs = Float64Array.from(days, logAt);
  const asExtreme = logs.filter((log) => Math.abs(log) >= Math.abs(truth) - SAME).length;
  return {
    ratio: isTold ? Math.exp(truth) : null,
    days,
    ratios: logs.map(Math.exp),
    asExtreme,
    share: isTold && days.length > 0 ? asExtreme / days.length : null,
  };
}

/** Days of each side. */
interface Widths {
  readonly before: number;
  readonly after: number;
}

function widthsOf({ before, after }: Sides): Widths {
  return { before: before.to - before.from, after: after.to - after.from };
}

function placeboDays(known: DayWindow, change: Day, widths: Widths, step: number): Int32Array {
  const found: Day[] = [];
  const first = known.from + widths.before;
  const last = known.to - widths.after;
  for (let day = change - widths.after; day >= first; day -= step) if (day <= last) found.push(day);
  found.reverse();
  for (let day = change + widths.before; day <= last; day += step) {
    if (day >= first) found.push(day);
  }
  return Int32Array.from(found);
}
