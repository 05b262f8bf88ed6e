import type { Day } from '../../domain/day.ts';
import { type DayWindow, holds } from '../../domain/day-window.ts';
import { lowerBound } from '../table-columns.ts';
import { CONFIDENCE, type Estimate } from './interval.ts';
import { normalCritical, normalTwoSidedP } from './normal.ts';
import { type CountIn, type RateRatio, rateRatio } from './rate-ratio.ts';

/** Events within r of a base, or in the ring r–2r round it. */
export interface EventSeries {
  /** Ascending. */
  readonly days: ArrayLike<Day>;
  /**
   * The days of which a count would be known and mean the same: the data's span, and where it
   * matters the base's.
   */
  readonly known: DayWindow;
}

/** A control: `events` tells place for place which event a day is of. */
export interface ControlSeries extends EventSeries {
  readonly events: ArrayLike<number>;
}

export interface BeforeAfter {
  readonly before: CountIn;
  readonly after: CountIn;
  /** Rate after over rate before; `null` where a side has no days, or neither has an event. */
  readonly ratio: RateRatio | null;
}

/** The windows compared: `change` is the first day of the new state. */
export interface Sides {
  readonly before: DayWindow;
  readonly after: DayWindow;
}

/**
 * Up to `halfWidth` days on each side of the change, as far as they are known; a side may be empty.
 */
export function sidesOf(known: DayWindow, change: Day, halfWidth: number): Sides {
  const clipped = (from: Day, to: Day): DayWindow => {
    const first = Math.max(from, known.from);
    return { from: first, to: Math.max(first, Math.min(to, known.to)) };
  };
  return {
    before: clipped(change - halfWidth, change),
    after: clipped(change, change + halfWidth),
  };
}

/** Counts of the two sides and the exact ratio of their rates (`rateRatio`). */
export function beforeAfter(series: EventSeries, sides: Sides): BeforeAfter {
  const before = countIn(series, sides.before);
  const after = countIn(series, sides.after);
  return { before, after, ratio: rateRatio(after, before) };
}

export interface DifferenceInDifferences extends Estimate {
  /** Two-sided, by the normal distribution. */
  readonly p: number;
  /** The controls together, an event near two of them counted once. */
  readonly controls: BeforeAfter;
  /** Places in the list of the controls that are not known on every day of both sides: not used. */
  readonly leftOut: readonly number[];
}

/**
 * How the ratio at the base stands to that of the controls over the same days: (a/b)/(c/d) of the
 * rates after and before, each count with ½ added (Haldane 1956; Anscombe 1956), and Wald's
 * interval on its logarithm, whose variance is Σ 1/(count + ½). 1 says that the base went as the
 * controls did. An event at two controls counts once, so that the interval knows it as one. `null` where a side has no days or no control is left.
 */
export function differenceInDifferences(
  base: EventSeries,
  controls: readonly ControlSeries[],
  sides: Sides,
): DifferenceInDifferences | null {
  const isKnown = ({ known }: EventSeries) =>
    [sides.before, sides.after].every(({ from, to }) => holds(known, from, to - 1));
  const used = controls.filter(isKnown);
  const here = beforeAfter(base, sides);
  const there = together(used, sides);
  const all = [here.before, here.after, there.before, there.after];
  if (all.some(({ exposure }) => exposure <= 0)) return null;
  const log = logRatio(here) - logRatio(there);
  const error = Math.sqrt(all.reduce((sum, { count }) => sum + 1 / (count + HALF), 0));
  const reach = normalCritical(CONFIDENCE) * error;
  return {
    estimate: Math.exp(log),
    low: Math.exp(log - reach),
    high: Math.exp(log + reach),
    p: normalTwoSidedP(log / error),
    controls: there,
    leftOut: controls.flatMap((series, i) => (isKnown(series) ? [] : [i])),
  };
}

/** Added to each count where a logarithm of a ratio is taken: 0 has none. */
const HALF = 0.5;

/** ln of the rate after over the rate before, with ½ added to each count. */
export function logRatio({ before, after }: Pick<BeforeAfter, 'before' | 'after'>): number {
  const rate = ({ count, exposure }: CountIn) => Math.log((count + HALF) / exposure);
  return rate(after) - rate(before);
}

function together(some: readonly ControlSeries[], sides: Sides): BeforeAfter {
  const pooled = ({ from, to }: DayWindow): CountIn => {
    const events = new Set<number | undefined>();
    for (const one of some) {
      const end = lowerBound(one.days, to);
      for (let i = lowerBound(one.days, from); i < end; i++) events.add(one.events[i]);
    }
    return { count: events.size, exposure: some.length * (to - from) };
  };
  const [before, after] = [pooled(sides.before), pooled(sides.after)];
  return { before, after, ratio: rateRatio(after, before) };
}

function countIn({ days }: EventSeries, { from, to }: DayWindow): CountIn {
  return { count: lowerBound(days, to) - lowerBound(days, from), exposure: to - from };
}
