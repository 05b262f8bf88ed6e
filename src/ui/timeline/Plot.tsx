import { type PointerEvent, useState } from 'react';
import { type Axis, dayAt } from './axis.ts';
import { BarCursor } from './BarCursor.tsx';
import { binAt } from './bars.ts';
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
  const [pointed, setPointed] = useState<number | null>(null);
  const [read, setRead] = useState<number | null>(null);
  const bin = pointed ?? read;

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    handlers.onPointerMove(event);
    // A finger covers what it points at; a pressed button moves the window, whose dates show then.
    const reads = event.pointerType !== 'touch' && event.buttons === 0;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setPointed(reads ? binAt(histogram, dayAt(axis, x)) : null);
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
