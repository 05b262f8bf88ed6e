import { type KeyboardEvent, type PointerEvent, useMemo, useRef } from 'react';
import { selectSpan, selectWindow } from '../../state/selectors.ts';
import { wholeMonths } from '../../state/time/months.ts';
import { useAtlas, useTime, useWords } from '../atlas-context.tsx';
import { type Axis, dayAt, heldX } from './axis.ts';
import { barsOf } from './bars.ts';
import { useHistogram } from './use-strip.ts';

const HEIGHT = 22;

/**
 * The whole period, small, while the strip shows a part of it: the part is a scroll bar to drag, and
 * the window is marked.
 */
export function Overview({ shown }: { shown: Axis }) {
  const { t, format } = useWords();
  const time = useTime();
  const span = useAtlas(selectSpan);
  const window = useAtlas(selectWindow);
  const axis = useMemo<Axis>(
    () => ({ ...wholeMonths(span), width: shown.width }),
    [span, shown.width],
  );
  const histogram = useHistogram(axis);
  const path = useMemo(() => barsOf(histogram, [], axis, HEIGHT, 'all').all, [histogram, axis]);
  const grip = useRef<number | null>(null);
  const length = shown.to - shown.from;
  const x = (day: number) => heldX(axis, day);
  const day = (event: PointerEvent<HTMLElement>) =>
    dayAt(axis, event.clientX - event.currentTarget.getBoundingClientRect().left);

  const onKeyDown = (event: KeyboardEvent) => {
    const by = {
      ArrowRight: length / 10,
      ArrowLeft: -length / 10,
      PageUp: length,
      PageDown: -length,
      Home: -Infinity,
      End: Infinity,
    }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    time.panBy(by);
  };
  return (
    <div
      className="timeline-overview"
      style={{ height: HEIGHT }}
      onPointerDown={(event) => {
        const at = day(event);
        if (at < shown.from || at > shown.to) time.panBy(at - (shown.from + shown.to) / 2);
        grip.current = at < shown.from || at > shown.to ? length / 2 : at - shown.from;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (grip.current !== null) time.panTo(day(event) - grip.current);
      }}
      onPointerUp={() => {
        grip.current = null;
      }}
      onPointerCancel={() => {
        grip.current = null;
      }}
    >
      <svg width={axis.width} height={HEIGHT} aria-hidden="true">
        <path className="timeline-bars-all" d={path} />
        <rect
          className="timeline-overview-window"
          x={x(window.from)}
          width={Math.max(2, x(window.to) - x(window.from))}
          y="0"
          height="3"
        />
      </svg>
      <div
        className="timeline-overview-part"
        style={{ left: x(shown.from), width: Math.max(8, x(shown.to) - x(shown.from)) }}
        role="scrollbar"
        tabIndex={0}
        aria-label={t('timeline.partShown')}
        aria-controls="timeline-plot"
        aria-orientation="horizontal"
        aria-valuemin={axis.from}
        aria-valuemax={axis.to - length}
        aria-valuenow={shown.from}
        aria-valuetext={format.days(shown.from, shown.to - 1)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
