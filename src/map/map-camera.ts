import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/view.ts';

/** West, south, east, north of Mali. */
export const WHOLE_MALI: [number, number, number, number] = [-12.3, 10.1, 4.3, 25];
/** How far one can go: wider than the tiles, so that the whole of Mali fits in any window. */
export const MAP_LIMITS: [number, number, number, number] = [-44, -11, 44, 47];

/** Pixels at the edges of the map that panels cover. */
export interface PaddingPx {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
export const NO_PADDING: PaddingPx = { top: 0, right: 0, bottom: 0, left: 0 };
const MARGIN_PX = 16;

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

/** The padding plus a margin, as long as a third of the map is left between. */
function withMargin(map: MapLibreMap, padding: PaddingPx): PaddingPx {
  const { clientWidth, clientHeight } = map.getContainer();
  const wide = padding.left + padding.right + 2 * MARGIN_PX < (clientWidth * 2) / 3;
  const high = padding.top + padding.bottom + 2 * MARGIN_PX < (clientHeight * 2) / 3;
  return {
    top: (high ? padding.top : 0) + MARGIN_PX,
    bottom: (high ? padding.bottom : 0) + MARGIN_PX,
    left: (wide ? padding.left : 0) + MARGIN_PX,
    right: (wide ? padding.right : 0) + MARGIN_PX,
  };
}

/**
 * Moves the map to a place that lies under a panel or outside; gently, or at once for readers who
 * asked for less motion. True when it moves.
 */
export function bringIntoView(
  map: MapLibreMap,
  at: readonly [number, number],
  padding: PaddingPx,
): boolean {
  const { x, y } = map.project([at[0], at[1]]);
  const { clientWidth, clientHeight } = map.getContainer();
  const edge = withMargin(map, padding);
  const seen =
    x >= edge.left &&
    x <= clientWidth - edge.right &&
    y >= edge.top &&
    y <= clientHeight - edge.bottom;
  if (seen) return false;
  const offset: [number, number] = [(edge.left - edge.right) / 2, (edge.top - edge.bottom) / 2];
  map.easeTo({ center: [at[0], at[1]], offset, duration: 600 }, { chosen: true });
  return true;
}
