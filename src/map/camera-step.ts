import { fromMercator, mercator } from '../analysis/mercator.ts';
import type { Camera } from '../state/view.ts';

/** How near and how far one can go. */
export const ZOOM_LIMITS = { from: 3, to: 13 } as const;
/** Degrees from straight above. */
export const MOST_PITCH = 60;

const PAN_PX = 100;
const TURN_DEGREES = 15;
const TILT_DEGREES = 10;
/** Pixels round the world at zoom 0. */
const WORLD_PX = 512;

/** A distance on the screen in pixels, to the right and down. */
export interface ScreenOffset {
  readonly x: number;
  readonly y: number;
}

/** What one press of a key does to the camera: pixels of the screen, zoom levels, degrees. */
export interface CameraStep {
  readonly pan: ScreenOffset;
  readonly zoom: number;
  readonly bearing: number;
  readonly pitch: number;
}

type Keys = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;

const REST: CameraStep = { pan: { x: 0, y: 0 }, zoom: 0, bearing: 0, pitch: 0 };
const pan = (x: number, y: number): CameraStep => ({ ...REST, pan: { x, y } });
const PLAIN = new Map<string, CameraStep>([
  ['ArrowLeft', pan(-PAN_PX, 0)],
  ['ArrowRight', pan(PAN_PX, 0)],
  ['ArrowUp', pan(0, -PAN_PX)],
  ['ArrowDown', pan(0, PAN_PX)],
]);
const SHIFTED = new Map<string, CameraStep>([
  ['ArrowLeft', { ...REST, bearing: -TURN_DEGREES }],
  ['ArrowRight', { ...REST, bearing: TURN_DEGREES }],
  ['ArrowUp', { ...REST, pitch: TILT_DEGREES }],
  ['ArrowDown', { ...REST, pitch: -TILT_DEGREES }],
]);
/** With Shift or without: keyboards differ in where they have the plus. */
const ZOOMS = new Map<string, CameraStep>([
  ['+', { ...REST, zoom: 1 }],
  ['=', { ...REST, zoom: 1 }],
  ['-', { ...REST, zoom: -1 }],
]);

/** Arrows move, with Shift they turn and tilt, plus and minus zoom; `null` for any other key. */
export function stepOfKey({ key, shiftKey, altKey, ctrlKey, metaKey }: Keys): CameraStep | null {
  if (altKey || ctrlKey || metaKey) return null;
  return ZOOMS.get(key) ?? (shiftKey ? SHIFTED : PLAIN).get(key) ?? null;
}

/**
 * The camera after a step. Zooming and turning keep the place under the pivot where it is: `pivot`
 * is counted from the middle of the screen. Exact on a map seen from above, near it on a tilted one.
 */
export function stepped(camera: Camera, step: CameraStep, pivot: ScreenOffset): Camera {
  const after = {
    zoom: between(ZOOM_LIMITS.from, camera.zoom + step.zoom, ZOOM_LIMITS.to),
    bearing: camera.bearing + step.bearing,
    pitch: between(0, camera.pitch + step.pitch, MOST_PITCH),
  };
  const middle = mercator(camera.lon, camera.lat);
  const held = onGround(camera, pivot);
  const back = onGround(after, pivot);
  const moved = onGround(after, step.pan);
  const x = middle[0] + held[0] - back[0] + moved[0];
  const y = middle[1] + held[1] - back[1] + moved[1];
  return { ...after, ...fromMercator(x, y) };
}

/** A distance on the screen as one in Web Mercator. */
function onGround(camera: Pick<Camera, 'zoom' | 'bearing'>, { x, y }: ScreenOffset) {
  const px = WORLD_PX * 2 ** camera.zoom;
  const angle = (camera.bearing * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [(x * cos - y * sin) / px, (x * sin + y * cos) / px] as const;
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
