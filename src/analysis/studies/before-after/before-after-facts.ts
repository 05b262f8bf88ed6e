import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import type { Words } from '../../../domain/language.ts';
import type { BeforeAfter } from '../../statistics/before-after.ts';
import type { Estimate } from '../../statistics/interval.ts';
import type { Placebo } from '../../statistics/placebo.ts';
import type { DayDoubt } from './base-change.ts';
import type { BeforeAfterParams } from './before-after-params.ts';

/**
 * `overlaps`: less than 3 r away, so that the two circles of r and 2 r have common ground;
 * `not-open`: opened or closed, or without data, on some day of the two sides;
 * `no-days`: one of the two sides has no days, so that nothing can be compared.
 */
export type ControlUse = 'used' | 'overlaps' | 'not-open' | 'no-days';

/** Another base: what happened within r of it over the same days. */
export interface Control {
  readonly id: string;
  readonly name: Words;
  readonly use: ControlUse;
  readonly before: number;
  readonly after: number;
}

/** The ratio of the base to that of its controls, which count an incident near two of them once. */
export interface AgainstControls extends Estimate {
  readonly p: number;
  readonly bases: number;
  readonly before: number;
  readonly after: number;
}

/** The same for another number of days on each side. */
export interface Rung {
  readonly days: number;
  readonly here: BeforeAfter;
  readonly against: AgainstControls | null;
}

export interface MonthCount {
  readonly day: Day;
  readonly count: number;
}

export interface BeforeAfterFound {
  readonly base: { readonly id: string; readonly name: Words; readonly note: Words | null };
  /** First day of the new state. */
  readonly day: Day;
  readonly doubts: readonly DayDoubt[];
  readonly before: DayWindow;
  readonly after: DayWindow;
  readonly here: BeforeAfter;
  /** From r to 2 r. */
  readonly ring: BeforeAfter;
  readonly against: AgainstControls | null;
  readonly controls: readonly Control[];
  /** At 30, 90, 180 and 365 days. */
  readonly ladder: readonly Rung[];
  readonly placebo: Placebo;
  /** Within r, by the first day, over the whole span of the data. */
  readonly months: readonly MonthCount[];
  /** Of those counted, incidents whose span of days goes across the day of the event. */
  readonly across: number;
}

export interface BeforeAfterFacts extends Omit<BeforeAfterParams, 'base'> {
  /** `null` where there is no such base, or no day. */
  readonly found: BeforeAfterFound | null;
}
