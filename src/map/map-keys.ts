import type { MapLibreMap } from 'maplibre-gl';
import type { Camera } from '../state/view.ts';
import { type ScreenOffset, stepOfKey, stepped } from './camera-step.ts';
import { cameraOf } from './map-camera.ts';

const EASE = { easeId: 'keys', duration: 300, easing: (t: number) => t * (2 - t) };

export interface MapKeys {
  /** Moves the map as the key says. True when the key was one for the map. */
  readonly press: (event: KeyboardEvent) => boolean;
  readonly stop: () => void;
}

/**
 * The keys that move the map. MapLibre's own would set out from wherever the last step has come to,
 * so that five quick presses make two steps: here each press adds to what the last one aims at. A
 * key held down glides, because its repeats do set out from where the map is. `centre` gives the
 * middle of the free part, in pixels of the map.
 */
export function mapKeys(map: MapLibreMap, centre: () => ScreenOffset): MapKeys {
  /** Where the map is going by the keys; `null` when it is not. */
  let aim: Camera | null = null;
  const rest = map.on('moveend', () => {
    aim = null;
  });
  return {
    press(event) {
      const step = stepOfKey(event);
      if (!step) return false;
      event.preventDefault();
      const from = (event.repeat ? null : aim) ?? cameraOf(map);
      const next = stepped(from, step, fromMiddle(map, centre()));
      const { lon, lat, zoom, bearing, pitch } = next;
      const to = { ...EASE, center: { lng: lon, lat }, zoom, bearing, pitch };
      // At once, without easing, for readers who asked for less motion: MapLibre sees to that.
      map.easeTo(to, { originalEvent: event });
      aim = map.isMoving() ? next : null;
      return true;
    },
    stop: () => rest.unsubscribe(),
  };
}

function fromMiddle(map: MapLibreMap, { x, y }: ScreenOffset): ScreenOffset {
  const { clientWidth, clientHeight } = map.getContainer();
  return { x: x - clientWidth / 2, y: y - clientHeight / 2 };
}
