import type { KeyboardEvent } from 'react';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { useAtlas, useAtlasStore, useCommands, useWords } from '../atlas-context.tsx';
import { type WindowEnd, windowAfterKey } from './handle-keys.ts';

interface Props {
  readonly end: WindowEnd;
  /** Called after each key that moved the window. */
  readonly onMoved: () => void;
}

/**
 * One of the two thumbs: it speaks days in words, and the window's last day as the day that is still
 * inside. It stands outside the window's edge, so that even a window of one day leaves both in reach.
 */
export function Handle({ end, onMoved }: Props) {
  const { t, format } = useWords();
  const store = useAtlasStore();
  const commands = useCommands();
  const window = useAtlas(selectWindow);
  const span = useAtlas(selectSpan);
  const day = end === 'start' ? window.from : window.to - 1;

  const onKeyDown = (event: KeyboardEvent) => {
    const state = store.getState();
    const { key, shiftKey } = event;
    const now = selectWindow(state);
    const next = windowAfterKey(key, shiftKey, end, now, state.play.stepUnit, selectSpan(state));
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    if (next.from === now.from && next.to === now.to) return;
    commands.setWindow(next, false);
    onMoved();
  };

  return (
    <div
      className="timeline-handle"
      data-grip={end}
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'start' ? 'timeline.windowStart' : 'timeline.windowEnd')}
      aria-orientation="horizontal"
      aria-valuemin={end === 'start' ? span.from : window.from}
      aria-valuemax={end === 'start' ? window.to - 1 : span.to - 1}
      aria-valuenow={day}
      aria-valuetext={format.day(day)}
      onKeyDown={onKeyDown}
    >
      <span className="timeline-handle-grip" />
      <span className="timeline-handle-day" aria-hidden="true">
        {format.shortDay(day)}
      </span>
    </div>
  );
}
