import type { DayWindow } from '../../domain/day-window.ts';
import type { Calendar } from './calendar.ts';
import type { PlayState } from './time-state.ts';
import { isAtEnd, toStart } from './window-ends.ts';
import { movesOf, stepWindow } from './window-steps.ts';

/** Playing under way: the window it began with and the steps since, with their fraction. */
export interface Run {
  readonly begun: DayWindow;
  readonly steps: number;
}

export interface Played {
  readonly window: DayWindow;
  readonly run: Run;
  /** The end is reached and held. */
  readonly ended: boolean;
}

/**
 * Playing after some seconds more. Time counts, not frames: a slow machine shows fewer windows, not
 * later ones. `glides` goes from step to step day by day; else each step is a jump. Steps are counted
 * from the window that playing began with, so that the 31st comes back after a shorter month.
 */
export function play(
  run: Run,
  seconds: number,
  settings: PlayState,
  calendar: Calendar,
  glides: boolean,
): Played {
  const steps = run.steps + seconds * settings.stepsPerSecond;
  const at = (count: number) => stepWindow(run.begun, settings, count, calendar);
  const whole = Math.floor(steps);
  const window = at(whole);
  if (isAtEnd(window, settings, calendar)) {
    if (!settings.loops) return { window, run: { begun: window, steps: 0 }, ended: true };
    // The last window stands for the time of a step like all others.
    if (whole > 0 && isAtEnd(at(whole - 1), settings, calendar)) {
      const begun = toStart(run.begun, settings, calendar);
      return { window: begun, run: { begun, steps: 0 }, ended: false };
    }
    return { window, run: { begun: run.begun, steps }, ended: false };
  }
  const jumps = !glides || movesOf(settings) === 'slice' || movesOf(settings) === 'day';
  return {
    window: jumps ? window : between(window, at(whole + 1), steps - whole),
    run: { begun: run.begun, steps },
    ended: false,
  };
}

/** The window of the step that is nearest: where playing comes to rest. */
export function rested(run: Run, settings: PlayState, calendar: Calendar): DayWindow {
  return stepWindow(run.begun, settings, Math.round(run.steps), calendar);
}

function between(one: DayWindow, other: DayWindow, share: number): DayWindow {
  const from = Math.round(one.from + (other.from - one.from) * share);
  const to = Math.round(one.to + (other.to - one.to) * share);
  return { from, to: Math.max(to, from + 1) };
}

/** Counts frames; every second it tells their rate. */
export function frameRate(): (now: number) => number | null {
  let since: number | null = null;
  let frames = 0;
  return (now) => {
    since ??= now;
    frames += 1;
    if (now - since < 1000) return null;
    const rate = (1000 * (frames - 1)) / (now - since);
    since = now;
    frames = 1;
    return rate;
  };
}
