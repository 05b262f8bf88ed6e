import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/view.ts';
import type { ScreenOffset } from './camera-step.ts';

/** West, south, east, north in degrees. */
type Bounds = [west: number, south: number, east: number, north: number];
export const WHOLE_MALI: Bounds = [-12.3, 10.1, 4.3, 25];
/** How far one can go: wider than the tiles, so that the whole of Mali fits in any window. */
export const MAP_LIMITS: Bounds = [-44, -11, 44, 47];

/** Pixels at the edges of the map that panels cover. */
export interface PaddingPx {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const NO_PADDING: PaddingPx = { top: 0, right: 0, bottom: 0, left: 0 };
const MARGIN_PX = 16;
/** How near to an edge a place is still in view, and how far from it one is brought. */
const EDGE_PX = 16;
const CLEAR_PX = 64;

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  return { zoom: map.getZoom(), lat, lon: lng, bearing: map.getBearing(), pitch: map.getPitch() };
}

/** Jumps to the camera; `null` fits the whole of Mali between the panels. */
export function showCamera(map: MapLibreMap, camera: Camera | null, padding: PaddingPx): void {
  if (camera) {
    const { lon, lat, zoom, bearing, pitch } = camera;
    map.jumpTo({ center: [lon, lat], zoom, bearing, pitch });
    return;
  }
  const fit = map.cameraForBounds(WHOLE_MALI, { padding: withMargin(map, padding) });
  if (fit) map.jumpTo({ ...fit, bearing: 0, pitch: 0 });
}

/** The padding plus a margin, as long as a third of the map is left between; else less of it. */
function withMargin(map: MapLibreMap, padding: PaddingPx): PaddingPx {
  const { clientWidth, clientHeight } = map.getContainer();
  const [left, right] = withRoom(padding.left, padding.right, clientWidth);
  const [top, bottom] = withRoom(padding.top, padding.bottom, clientHeight);
  return { top, right, bottom, left };
}

/** Both edges where enough of `size` is left between them, else the first alone, else neither. */
function withRoom(first: number, second: number, size: number): [number, number] {
  const hasRoom = (covered: number) => covered + 2 * MARGIN_PX < (size * 2) / 3;
  if (hasRoom(first + second)) return [first + MARGIN_PX, second + MARGIN_PX];
  return [hasRoom(first) ? first + MARGIN_PX : MARGIN_PX, MARGIN_PX];
}

/** The middle of what the panels leave free, in pixels of the map. The style sheet says the same. */
export function freeMiddle(
  map: MapLibreMap,
  { top, right, bottom, left }: PaddingPx,
): ScreenOffset {
  const { clientWidth, clientHeight } = map.getContainer();
  return { x: (left + clientWidth - right) / 2, y: (top + clientHeight - bottom) / 2 };
}

/** Moves the map with the crosshair from pixel to pixel, at once, as an act of the reader's. */
export function keepUnderCrosshair(map: MapLibreMap, from: ScreenOffset, to: ScreenOffset): void {
  if (from.x === to.x && from.y === to.y) return;
  map.panBy([from.x - to.x, from.y - to.y], { duration: 0 }, { chosen: true });
}

/**
 * Moves the map to a place that lies under a panel, just so far that it is clear of it, or to the
 * middle for a place outside; gently, or at once for readers who asked for less motion. True when
 * it moves.
 */
export function bringIntoView(
  map: MapLibreMap,
  at: readonly [number, number],
  padding: PaddingPx,
): boolean {
  const place = map.project([at[0], at[1]]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { top, right, bottom, left } = padding;
  const x = inside(place.x, left, width - right, EDGE_PX);
  const y = inside(place.y, top, height - bottom, EDGE_PX);
  if (x === place.x && y === place.y) return false;
  const isOutside = place.x < 0 || place.x > width || place.y < 0 || place.y > height;
  const to = isOutside
    ? freeMiddle(map, padding)
    : {
        x: inside(place.x, left, width - right, CLEAR_PX),
        y: inside(place.y, top, height - bottom, CLEAR_PX),
      };
  map.panBy([place.x - to.x, place.y - to.y], { duration: 600 }, { chosen: true });
  return true;
}

/** The nearest value between the two ends with a margin; their middle where that leaves nothing. */
function inside(value: number, from: number, to: number, margin: number): number {
  if (to - from < 2 * margin) return (from + to) / 2;
  return Math.min(to - margin, Math.max(from + margin, value));
}
