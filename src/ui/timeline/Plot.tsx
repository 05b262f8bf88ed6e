import { type PointerEvent, useState } from 'react';
import { binOf } from '../../analysis/histogram.ts';
import type { Day } from '../../domain/day.ts';
import { type Axis, dayAt } from './axis.ts';
import { BarCursor } from './BarCursor.tsx';
import { binAt, binInSight } from './bars.ts';
import { HistogramBars } from './HistogramBars.tsx';
import { Readout } from './Readout.tsx';
import { usePlotPointer } from './use-plot-pointer.ts';
import { useHistogram } from './use-strip.ts';
import { WindowFrame } from './WindowFrame.tsx';

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

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    handlers.onPointerMove(event);
    // A finger covers what it points at; a pressed button moves the window, whose dates show then.
    const reads = event.pointerType !== 'touch' && event.buttons === 0;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    const under = reads ? binAt(histogram, dayAt(axis, x)) : null;
    setPointed(under === null ? null : binOf(histogram.edges, under).from);
  };

  return (
    <div
      className="timeline-plot"
      style={{ height }}
      {...handlers}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setPointed(null)}
    >
      <HistogramBars axis={axis} height={height} />
      <WindowFrame axis={axis} />
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
