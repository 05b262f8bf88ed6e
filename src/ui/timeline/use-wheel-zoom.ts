import { useCallback, useRef } from 'react';
import { useTime } from '../atlas-context.tsx';
import { type Axis, dayAt } from './axis.ts';

/** Pixels of the wheel that double or halve the days shown. */
const WHEEL_PX = 300;
/** Pixels of a line, where the wheel counts lines. */
const LINE_PX = 16;

/**
 * A ref whose element zooms with the wheel, round the day under the pointer, and pans with a sideways
 * wheel or with Shift. React listens to the wheel passively: the page would scroll, too.
 */
export function useWheelZoom(axis: Axis) {
  const time = useTime();
  const latest = useRef(axis);
  latest.current = axis;
  return useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      const onWheel = (event: WheelEvent) => {
        event.preventDefault();
        const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_PX : 1;
        const now = latest.current;
        const sideways = event.shiftKey ? event.deltaY || event.deltaX : event.deltaX;
        if (event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
          time.panBy(((sideways * unit) / now.width) * (now.to - now.from));
          return;
        }
        const x = event.clientX - element.getBoundingClientRect().left;
        time.zoomAt(dayAt(now, x), 2 ** ((event.deltaY * unit) / WHEEL_PX));
      };
      element.addEventListener('wheel', onWheel, { passive: false });
      return () => element.removeEventListener('wheel', onWheel);
    },
    [time],
  );
}
