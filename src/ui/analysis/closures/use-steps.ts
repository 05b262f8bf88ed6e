import { useEffect, useState } from 'react';
import { stepDays, yearUpTo } from '../../../analysis/studies/closures/closure-order.ts';
import type { Closure } from '../../../domain/mission.ts';
import { selectWindow } from '../../../state/selectors.ts';
import { useAtlas, useCommands } from '../../atlas-context.tsx';

const STEP_MS = 2000;

/**
 * The story of the closures: `go` moves to a step and sets the window to the twelve months up to its
 * day; while it plays the next one comes after two seconds, and it stops at the last.
 * What was played is one act, made when it stops.
 */
export function useSteps(closures: readonly Closure[], step: number) {
  const commands = useCommands();
  const [isPlaying, setPlaying] = useState(false);
  const window = useAtlas(selectWindow);
  const days = stepDays(closures);
  const last = Math.max(0, days.length - 1);
  const day = days[Math.min(step, last)];
  const year = day === undefined ? window : yearUpTo(day);
  const isShown = window.from === year.from && window.to === year.to;

  function show(to: number, deliberate: boolean): void {
    const next = Math.min(last, Math.max(0, to));
    const day = days[next];
    if (day === undefined) return;
    // The window first: the entry of the history then keeps window and step of before together.
    commands.setWindow(yearUpTo(day), false);
    commands.setParams({ step: next === 0 ? null : String(next) }, deliberate);
  }

  function stop(): void {
    setPlaying(false);
    commands.settle();
  }

  // The clock is outside: a step comes later than the drawing that asks for it.
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setTimeout(() => {
      // A hand on the timeline, or the way back, ends the story.
      if (isShown && step < last) show(step + 1, false);
      else stop();
    }, STEP_MS);
    return () => clearTimeout(timer);
  });

  return {
    days,
    last,
    /** Is the window that of the step? A link or a hand on the timeline may have set another. */
    isShown,
    go(to: number): void {
      setPlaying(false);
      show(to, true);
    },
    isPlaying,
    togglePlay(): void {
      if (isPlaying) {
        stop();
        return;
      }
      setPlaying(true);
      // From the end it begins anew; the first press shows something at once.
      show(step < last ? step : 0, false);
    },
  };
}
