import type { DayWindow } from '../domain/day-window.ts';
import type { PointsPicture } from '../layers/layer.ts';

/** Pixels of the drawing from its lower left corner, as `gl.scissor` wants them. */
export type ScissorBox = readonly [x: number, y: number, width: number, height: number];

/** A part of the map and the window that it shows; `null` is all of the map. */
export interface Side {
  readonly window: DayWindow;
  readonly box: ScissorBox | null;
}

/** What is drawn where, in a drawing of so many device pixels: the window left, the second one right. */
export function sidesOf(
  { window, swipe }: Pick<PointsPicture, 'window' | 'swipe'>,
  width: number,
  height: number,
): readonly Side[] {
  if (!swipe) return [{ window, box: null }];
  const x = Math.round(swipe.at * width);
  return [
    { window, box: [0, 0, x, height] },
    { window: swipe.window, box: [x, 0, width - x, height] },
  ];
}

/** Does the pixel lie right of the divider, on a map so many pixels wide? */
export function isInSecond(
  { swipe }: Pick<PointsPicture, 'swipe'>,
  x: number,
  width: number,
): boolean {
  return swipe !== null && x >= swipe.at * width;
}
