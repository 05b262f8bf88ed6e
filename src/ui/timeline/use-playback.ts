import { useEffect } from 'react';
import type { DayWindow } from '../../domain/day-window.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import type { Commands } from '../../state/commands.ts';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import type { AtlasStore } from '../../state/store.ts';
import { useAtlas, useAtlasStore, useCommands } from '../atlas-context.tsx';
import { playFrom, stepWindow } from './window-steps.ts';

/** Starts playing, or stops it and marks where it stopped as a view to come back to. */
export function togglePlay(store: AtlasStore, commands: Commands): void {
  const state = store.getState();
  if (state.play.playing) {
    stopPlaying(commands);
    return;
  }
  const window = selectWindow(state);
  const first = playFrom(window, selectSpan(state));
  commands.setPlay({ playing: true });
  if (first !== window) commands.setWindow(first, false);
}

function stopPlaying(commands: Commands): void {
  commands.setPlay({ playing: false });
  commands.settle();
}

/**
 * One step of playing at each call. Steps are counted from the window that playing began with, until
 * something else moves the window: then from there.
 */
export function player(store: AtlasStore, commands: Commands): () => void {
  let begun: DayWindow | null = null;
  let left: DayWindow | null = null;
  let steps = 0;
  return () => {
    const state: AtlasState = store.getState();
    const span = selectSpan(state);
    const now = selectWindow(state);
    if (!begun || now.from !== left?.from || now.to !== left.to) {
      begun = now;
      steps = 0;
    }
    steps += 1;
    commands.setWindow(stepWindow(begun, state.play.stepUnit, steps, span), false);
    left = selectWindow(store.getState());
    // The end holds: the last window stays on the screen.
    if (left.to >= span.to) stopPlaying(commands);
  };
}

/** Steps the window while the state says that it plays. */
export function usePlayback(): void {
  const store = useAtlasStore();
  const commands = useCommands();
  const { playing, stepUnit, stepsPerSecond } = useAtlas((state) => state.play);
  // A seam with the outside: the clock of the browser. A change of step or speed starts it anew.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new step unit counts from the window now
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setInterval(player(store, commands), 1000 / stepsPerSecond);
    return () => clearInterval(timer);
  }, [store, commands, playing, stepUnit, stepsPerSecond]);
}
