import type { FeatureCollection } from 'geojson';
import type { AtlasLayer, LayerPicture, Scene } from '../layers/layer.ts';
import type { Camera } from '../state/view.ts';
import { type BasemapLayers, basemapLayers, plainGround } from './basemap-style.ts';
import { OVERLAY_SOURCE, overlayStyles } from './overlay-style.ts';

/** One layer of the atlas as it is to be drawn now. */
export interface ShownLayer {
  readonly key: string;
  readonly picture: LayerPicture;
}

/** What the map should show: a value, compared by identity part by part. */
export interface MapPicture {
  readonly basemap: BasemapLayers;
  /** From the bottom up. */
  readonly layers: readonly ShownLayer[];
  /** `null` shows the whole of Mali. */
  readonly camera: Camera | null;
}

const OVERLAY_KEY = 'overlay';

/**
 * What the map should show. `overlay` (a buffer, a drawn area) lies above every layer. Without tiles
 * (`isPlain`) all of it stands on a ground of one colour.
 */
export function pictureOf(
  scene: Scene,
  layers: readonly AtlasLayer[],
  camera: Camera | null,
  overlay: FeatureCollection | null = null,
  isPlain = false,
): MapPicture {
  const shown: ShownLayer[] = layers.map((layer) => ({
    key: layer.key,
    picture: layer.picture(scene),
  }));
  if (overlay) {
    const styles = overlayStyles(scene.theme);
    shown.push({ key: OVERLAY_KEY, picture: { sources: { [OVERLAY_SOURCE]: overlay }, styles } });
  }
  const basemap = isPlain ? plainGround(scene.theme) : basemapLayers(scene.theme, scene.language);
  return { basemap, layers: shown, camera };
}
