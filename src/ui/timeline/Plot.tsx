import { type PointerEvent, useState } from 'react';
import { selectHistogram } from '../../state/selectors.ts';
import { useAtlasStore } from '../atlas-context.tsx';
import { type Axis, dayAt } from './axis.ts';
import { binAt } from './bars.ts';
import { HistogramBars } from './HistogramBars.tsx';
import { Readout } from './Readout.tsx';
import { useWindowDrag } from './use-window-drag.ts';
import { WindowFrame } from './WindowFrame.tsx';

interface Props {
  readonly axis: Axis;
  readonly height: number;
}

/** The histogram with the window on it. */
export function Plot({ axis, height }: Props) {
  const store = useAtlasStore();
  const drag = useWindowDrag(axis);
  const [bin, setBin] = useState<number | null>(null);

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    drag.onPointerMove(event);
    // A finger covers what it points at; a pressed button moves the window, whose dates show then.
    const reads = event.pointerType !== 'touch' && event.buttons === 0;
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    setBin(reads ? binAt(selectHistogram(store.getState()), dayAt(axis, x)) : null);
  };

  return (
    <div
      className="timeline-plot"
      style={{ height }}
      {...drag}
      onPointerMove={onPointerMove}
      onPointerLeave={() => setBin(null)}
    >
      <HistogramBars axis={axis} height={height} />
      <WindowFrame axis={axis} />
      {bin !== null && <Readout bin={bin} axis={axis} />}
    </div>
  );
}
