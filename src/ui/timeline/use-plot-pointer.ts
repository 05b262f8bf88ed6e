import { type PointerEvent, useMemo, useRef, useState } from 'react';
import { GRIPS } from '../../state/time/window-drag.ts';
import { useTime } from '../atlas-context.tsx';
import { type Axis, dayAt, PAD } from './axis.ts';
import { perFrame } from './pace.ts';

/** Pixels that a press may tremble before it is a drag. */
const TREMBLE = 3;

interface Held {
  readonly x: number;
  /** `brush` draws a span to zoom on, `window` moves what was taken hold of. */
  readonly does: 'brush' | 'window';
  moved: boolean;
}

/** The span that is being drawn to zoom on, in pixels of the strip. */
export interface Brush {
  readonly from: number;
  readonly to: number;
}

/**
 * Pointer handlers of the plot. One finger or the mouse moves the window: what is pressed says in
 * `data-grip` what it takes hold of. With Shift, or where `brushes`, a drag draws a span to zoom on;
 * a second finger turns the drag into a pinch.
 */
export function usePlotPointer(axis: Axis, brushes = false, onTap?: (day: number) => void) {
  const time = useTime();
  const frames = useMemo(() => perFrame((day: number) => time.dragTo(day)), [time]);
  const fingers = useRef(new Map<number, number>());
  const held = useRef<Held | null>(null);
  const [brush, setBrush] = useState<Brush | null>(null);

  const xIn = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;

  /** Two fingers: the days under them spread and move with them. */
  const pinch = (id: number, x: number) => {
    const [a, b] = [...fingers.current.values()];
    fingers.current.set(id, x);
    const [c, d] = [...fingers.current.values()];
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    const before = Math.max(TREMBLE, Math.abs(b - a));
    const after = Math.max(TREMBLE, Math.abs(d - c));
    const perPixel = (axis.to - axis.from) / Math.max(1, axis.width - 2 * PAD);
    time.zoomAt(dayAt(axis, (c + d) / 2), before / after);
    time.panBy((((a + b) / 2 - (c + d) / 2) * perPixel * before) / after);
  };

  const finish = (event: PointerEvent<HTMLElement>) => {
    fingers.current.delete(event.pointerId);
    const hold = held.current;
    held.current = null;
    if (hold?.does === 'brush') {
      const x = xIn(event);
      setBrush(null);
      if (hold.moved && event.type === 'pointerup') {
        time.zoomOn(dayAt(axis, hold.x), dayAt(axis, x));
      } else if (!hold.moved) onTap?.(dayAt(axis, x));
      return;
    }
    if (!hold) return;
    frames.flush();
    time.release();
  };

  const handlers = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      if (event.button !== 0 || !(event.target instanceof Element)) return;
      const x = xIn(event);
      event.currentTarget.setPointerCapture(event.pointerId);
      if (event.pointerType === 'touch') fingers.current.set(event.pointerId, x);
      if (fingers.current.size > 1) {
        held.current = null;
        setBrush(null);
        frames.drop();
        time.cancel();
        return;
      }
      if (brushes || event.shiftKey) {
        held.current = { x, does: 'brush', moved: false };
        return;
      }
      const named = event.target.closest('[data-grip]')?.getAttribute('data-grip');
      const grip = GRIPS.find((each) => each === named) ?? 'outside';
      held.current = { x, does: 'window', moved: false };
      time.grab(grip, dayAt(axis, x));
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const x = xIn(event);
      if (fingers.current.size > 1) return pinch(event.pointerId, x);
      if (fingers.current.has(event.pointerId)) fingers.current.set(event.pointerId, x);
      const hold = held.current;
      if (!hold) return;
      hold.moved ||= Math.abs(x - hold.x) >= TREMBLE;
      if (!hold.moved) return;
      if (hold.does === 'brush') setBrush({ from: Math.min(hold.x, x), to: Math.max(hold.x, x) });
      else frames.push(dayAt(axis, x));
    },
    onPointerUp: finish,
    onPointerCancel: finish,
  };
  return { handlers, brush };
}
