import type { Box } from '../analysis/box.ts';
import { fromMercator, mercator } from '../analysis/mercator.ts';
import type { Camera } from './view.ts';

/** Pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** What panels cover at each edge of the map. */
  readonly covered: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

/** MapLibre's world at zoom 0, in pixels. */
const WORLD_PX = 512;
const MOST_ZOOM = 9;

/**
 * A camera, north up, that shows the whole box in the middle of what the panels leave free, no nearer
 * than zoom 9. `null` where no part of the map is free.
 */
export function cameraOn([west, south, east, north]: Box, frame: Frame): Camera | null {
  const { top, right, bottom, left } = frame.covered;
  const [width, height] = [frame.width - left - right, frame.height - top - bottom];
  if (width <= 0 || height <= 0) return null;
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  const scale = Math.min(
    width / Math.max(x1 - x0, 1e-9) / WORLD_PX,
    height / Math.max(y1 - y0, 1e-9) / WORLD_PX,
    2 ** MOST_ZOOM,
  );
  const pixel = 1 / (WORLD_PX * scale);
  const middle = fromMercator(
    (x0 + x1) / 2 + ((right - left) / 2) * pixel,
    (y0 + y1) / 2 + ((bottom - top) / 2) * pixel,
  );
  return { zoom: Math.log2(scale), ...middle, bearing: 0, pitch: 0 };
}
