import { type PointerEvent, Suspense, useRef, useState } from 'react';
import { binOf } from '../../analysis/histogram.ts';
import type { Day } from '../../domain/day.ts';
import { selectCompareWindow } from '../../state/selectors.ts';
import { useAtlas } from '../atlas-context.tsx';
import { SecondFrame } from '../lazy-parts.tsx';
import { type Axis, dayAt } from './axis.ts';
import { BarCursor } from './BarCursor.tsx';
import { binAt, binInSight } from './bars.ts';
import { HistogramBars } from './HistogramBars.tsx';
import { Readout } from './Readout.tsx';
import { usePlotPointer } from './use-plot-pointer.ts';
import { useHistogram } from './use-strip.ts';
import { WindowFrame } from './WindowFrame.tsx';

/** A finger that moves less than this has tapped. */
const TAP_PX = 8;

interface Props {
  readonly axis: Axis;
  readonly height: number;
}

/** The histogram with the window on it. */
export function Plot({ axis, height }: Props) {
  const histogram = useHistogram(axis);
  const { handlers, brush } = usePlotPointer(axis);
  // First days of the bars: their numbers change with the zoom.
  const [pointed, setPointed] = useState<Day | null>(null);
  const [read, setRead] = useState<Day | null>(null);
  const day = pointed ?? read;
  const bin = day === null ? null : binInSight(histogram, axis, day);

  const hasSecond = useAtlas((state) => selectCompareWindow(state) !== null);
  const tapped = useRef<number | null>(null);

  const pointAt = (event: PointerEvent<HTMLElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const under = binAt(histogram, dayAt(axis, x));
    setPointed(under === null ? null : binOf(histogram.edges, under).from);
  };
  // A finger covers what it points at, so a bar is read when it is lifted from a tap; a pressed button
  // moves the window, whose dates show then.
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    tapped.current = event.pointerType === 'touch' ? event.clientX : null;
    setPointed(null);
    handlers.onPointerDown(event);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    handlers.onPointerMove(event);
    if (event.pointerType !== 'touch' && event.buttons === 0) pointAt(event);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    handlers.onPointerUp(event);
    if (tapped.current !== null && Math.abs(event.clientX - tapped.current) < TAP_PX)
      pointAt(event);
    tapped.current = null;
  };

  return (
    <div
      className="timeline-plot"
      style={{ height }}
      {...handlers}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerLeave={(event) => event.pointerType !== 'touch' && setPointed(null)}
    >
      <HistogramBars axis={axis} height={height} />
      <WindowFrame axis={axis} />
      {hasSecond && (
        <Suspense>
          <SecondFrame axis={axis} />
        </Suspense>
      )}
      <BarCursor axis={axis} onRead={setRead} />
      {brush && (
        <div
          className="timeline-brush"
          style={{ left: brush.from, width: brush.to - brush.from }}
        />
      )}
      {bin !== null && bin < histogram.edges.length - 1 && <Readout bin={bin} axis={axis} />}
    </div>
  );
}
