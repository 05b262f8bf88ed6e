import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { MapLibreMap, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { MOST_PITCH, ZOOM_LIMITS } from './camera-step.ts';
import { drawIcon, ICON_PIXEL_RATIO } from './icon-images.ts';
import { MAP_LIMITS, WHOLE_MALI } from './map-camera.ts';

/**
 * A MapLibre map with our limits, scale and icons; `null` where there is no WebGL 2. Asking for a
 * graphics context only to see whether there is one would cost a tenth of a second.
 */
export function createMap(container: HTMLElement, style: StyleSpecification): MapLibreMap | null {
  setWorkerUrl(workerUrl);
  try {
    const map = new MapLibreMap({
      container,
      style,
      bounds: WHOLE_MALI,
      maxBounds: MAP_LIMITS,
      minZoom: ZOOM_LIMITS.from,
      maxZoom: ZOOM_LIMITS.to,
      maxPitch: MOST_PITCH,
      // Keys are read by `mapKeys`.
      keyboard: false,
      renderWorldCopies: false,
      attributionControl: false,
      fadeDuration: 0,
    });
    map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 120 }), 'bottom-left');
    map.setMissingStyleImageResolver((image) => {
      const drawn = drawIcon(image);
      if (drawn) map.addImage(image, drawn, { pixelRatio: ICON_PIXEL_RATIO });
    });
    return map;
  } catch {
    return null;
  }
}
