import type { ReportedStrength } from '../../analysis/mission-on.ts';
import type { Day } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { Closure, Resolution } from '../../domain/mission.ts';
import type { BaseRecord } from '../../domain/mission-places.ts';
import type { Answered, StudyQuestion } from '../studies/study-run.ts';
import type { View } from '../view.ts';
import type { LiveCounts } from './live-counts.ts';

/** Why there is no number. */
export type LiveReason =
  /** Not written as a number is, or a name that no number has. */
  | 'not-read'
  | 'unknown-name'
  /** A link that could not be read would give the number of another view. */
  | 'bad-link'
  /** The file that it is counted in could not be loaded. */
  | 'not-loaded'
  /** No deployment map holds on the day. */
  | 'no-map'
  | 'not-reported'
  | 'no-ceiling'
  /** The view has no analysis of the worker open, or its answer no such fact. */
  | 'no-analysis'
  | 'no-fact'
  | 'failed'
  | 'no-roads';

/** What a number is made of. */
export type LiveOrigin =
  | { readonly kind: 'shown'; readonly counts: LiveCounts; readonly window: DayWindow }
  | { readonly kind: 'answer'; readonly answered: Answered }
  | { readonly kind: 'window'; readonly window: DayWindow }
  | { readonly kind: 'maps'; readonly day: Day; readonly records: readonly BaseRecord[] }
  | { readonly kind: 'strength'; readonly day: Day; readonly reported: ReportedStrength }
  | { readonly kind: 'ceiling'; readonly day: Day; readonly resolution: Resolution }
  | { readonly kind: 'closed'; readonly window: DayWindow; readonly closures: readonly Closure[] }
  | {
      readonly kind: 'resolutions';
      readonly window: DayWindow;
      readonly resolutions: readonly Resolution[];
    };

export interface ReadyNumber {
  readonly status: 'ready';
  readonly value: number;
  /** `day`: days since 1970-01-01 UTC, a date where nothing else is said. */
  readonly kind: 'number' | 'day';
  readonly origin: LiveOrigin;
  /** The view that it is of. */
  readonly view: View;
}

/** A live number as far as it is known. */
export type LiveValue =
  | ReadyNumber
  | { readonly status: 'waiting' }
  | { readonly status: 'unknown'; readonly reason: LiveReason };

/** One of an analysis: the worker is to be asked. */
export interface AskedNumber {
  readonly status: 'asked';
  readonly question: StudyQuestion;
  readonly view: View;
  /** The way to the fact in the answer. */
  readonly path: readonly string[];
}
