import { type PointerEvent, useMemo, useRef } from 'react';
import type { DayWindow } from '../../domain/day-window.ts';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { useAtlasStore, useCommands } from '../atlas-context.tsx';
import { type Axis, dayAt } from './axis.ts';
import { perFrame } from './pace.ts';
import { beginDrag, type Drag, dragged, GRIPS } from './window-drag.ts';

/** Pixels that a press may tremble before it is a drag. */
const TREMBLE = 3;

/** Pointer handlers of the plot: what is pressed says in `data-grip` what it takes hold of. */
export function useWindowDrag(axis: Axis) {
  const store = useAtlasStore();
  const commands = useCommands();
  const frames = useMemo(
    () => perFrame((window: DayWindow) => commands.setWindow(window, false)),
    [commands],
  );
  const held = useRef<{ drag: Drag; x: number; moved: boolean } | null>(null);

  const momentOf = (event: PointerEvent<HTMLElement>) =>
    dayAt(axis, event.clientX - event.currentTarget.getBoundingClientRect().left);

  const finish = () => {
    const moved = held.current?.moved;
    held.current = null;
    if (!moved) return;
    frames.flush();
    commands.settle();
  };

  return {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !event.isPrimary || !(event.target instanceof Element)) return;
      const named = event.target.closest('[data-grip]')?.getAttribute('data-grip');
      const grip = GRIPS.find((each) => each === named) ?? 'outside';
      const state = store.getState();
      // Whoever takes the window in the hand does not want it to run away.
      if (state.play.playing) commands.setPlay({ playing: false });
      const span = selectSpan(state);
      const window = selectWindow(state);
      const drag = beginDrag(grip, momentOf(event), window, span);
      const jumped = drag.window !== window;
      if (jumped) frames.push(drag.window);
      held.current = { drag, x: event.clientX, moved: jumped };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const hold = held.current;
      if (!hold) return;
      hold.moved ||= Math.abs(event.clientX - hold.x) >= TREMBLE;
      if (hold.moved)
        frames.push(dragged(hold.drag, momentOf(event), selectSpan(store.getState())));
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  };
}
