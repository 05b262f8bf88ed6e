import type { Measure, Stack } from '../../analysis/histogram.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import { TIME_UNITS, type TimeUnit } from '../../domain/time-unit.ts';

/**
 * How the window moves when it is stepped or played: `slide` keeps its width, `grow` keeps its start,
 * `slice` jumps from one whole period to the next, `instant` is one day.
 */
export const WINDOW_MODES = ['slide', 'grow', 'slice', 'instant'] as const;
export type WindowMode = (typeof WINDOW_MODES)[number];
export type WindowEnd = 'start' | 'end';

/** Units of steps and widths: those of the calendar, and the mission's mandate periods. */
export const STEP_UNITS = [...TIME_UNITS, 'mandate'] as const;
export type StepUnit = (typeof STEP_UNITS)[number];

/** A length of time: some units, at least one. */
export interface Period {
  readonly count: number;
  readonly unit: StepUnit;
}

export interface PlayState {
  readonly playing: boolean;
  readonly mode: WindowMode;
  /** The edge that neither hand nor play moves. */
  readonly locked: WindowEnd | null;
  readonly step: Period;
  /** In what the width of the window is told, where it is a whole number of them. */
  readonly widthUnit: StepUnit;
  readonly stepsPerSecond: number;
  /** Begin again at the start instead of holding at the end. */
  readonly loops: boolean;
  /** Frames a second while playing cannot keep up; `null` when it can. */
  readonly slowRate: number | null;
}

/** How the strip of the timeline is drawn. Links do not carry it. */
export interface StripState {
  /** The days that the strip shows; `null` for the whole span. */
  readonly zoom: DayWindow | null;
  readonly bin: TimeUnit | 'auto';
  readonly stack: Stack;
  readonly measure: Measure;
  /** Whether the highest bar is that of all rows, or of those shown: the others are then cut off. */
  readonly fits: 'shown' | 'all';
  readonly lanesOpen: boolean;
}

export const FIRST_PLAY: PlayState = {
  playing: false,
  mode: 'slide',
  locked: null,
  step: { count: 1, unit: 'month' },
  widthUnit: 'month',
  stepsPerSecond: 2,
  loops: false,
  slowRate: null,
};

export const FIRST_STRIP: StripState = {
  zoom: null,
  bin: 'auto',
  stack: 'type',
  measure: 'incidents',
  fits: 'shown',
  lanesOpen: false,
};
