import type { KeyboardEvent } from 'react';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import type { WindowEnd } from '../../state/time/time-state.ts';
import { useAtlas, useTime, useWords } from '../atlas-context.tsx';

interface Props {
  readonly end: WindowEnd;
  /** The edge is not on the strip, which shows other days: the handle stands at the strip's end. */
  readonly isAway: boolean;
  /** Called after each key that moved the window. */
  readonly onMoved: () => void;
}

/**
 * One of the two thumbs: it speaks days in words, and the window's last day as the day that is still
 * inside. It stands outside the window's edge, so that even a window of one day leaves both in reach.
 */
export function Handle({ end, isAway, onMoved }: Props) {
  const { t, format } = useWords();
  const time = useTime();
  const window = useAtlas(selectWindow);
  const span = useAtlas(selectSpan);
  const locked = useAtlas(({ play }) => play.locked === end && play.mode !== 'instant');
  const day = end === 'start' ? window.from : window.to - 1;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!time.key(end, event.key, event.shiftKey)) return;
    event.preventDefault();
    onMoved();
  };

  return (
    <div
      className="timeline-handle"
      data-grip={end}
      data-away={isAway}
      data-locked={locked}
      role="slider"
      tabIndex={0}
      aria-label={t(end === 'start' ? 'timeline.windowStart' : 'timeline.windowEnd')}
      aria-orientation="horizontal"
      aria-valuemin={end === 'start' ? span.from : window.from}
      aria-valuemax={end === 'start' ? window.to - 1 : span.to - 1}
      aria-valuenow={day}
      aria-valuetext={locked ? t('timeline.lockedDay', { day: format.day(day) }) : format.day(day)}
      aria-disabled={locked || undefined}
      onKeyDown={onKeyDown}
    >
      <span className="timeline-handle-grip" />
      <span className="timeline-handle-day" aria-hidden="true">
        {format.shortDay(day)}
      </span>
    </div>
  );
}
