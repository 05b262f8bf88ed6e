import type {
  FontFacesSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import type { Theme } from '../layers/layer.ts';
import { BASEMAP_COLOURS } from './basemap-colours.ts';
import { groundLayers, lineLayers } from './basemap-ground.ts';
import { basemapLabels } from './basemap-labels.ts';

/** The key under which the tiles are registered with the `pmtiles:` protocol. */
export const BASEMAP_KEY = 'mali';
const SOURCE = 'basemap';
const AROUND = 'around';
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122'];
const LATIN_MORE = ['U+0100-02FF', 'U+1E00-1EFF'];

/** Style layers from the bottom up: the same ids in every theme and language. */
export interface BasemapLayers {
  readonly ground: readonly LayerSpecification[];
  /** Water, lines and names, which lie above the areas of the atlas's own layers. */
  readonly lines: readonly LayerSpecification[];
}

export const basemapLayers = memoLast((theme: Theme, language: Language): BasemapLayers => {
  const colours = BASEMAP_COLOURS[theme];
  return {
    ground: groundLayers(SOURCE, AROUND, colours),
    lines: [...lineLayers(SOURCE, colours), ...basemapLabels(SOURCE, colours, language)],
  };
});

/** What stands in for the basemap when its tiles cannot be read: no land, no sea, no names. */
export const plainGround = memoLast((theme: Theme): BasemapLayers => {
  const { neighbour } = BASEMAP_COLOURS[theme];
  const [background] = groundLayers(SOURCE, AROUND, { ...BASEMAP_COLOURS[theme], sea: neighbour });
  return { ground: background ? [background] : [], lines: [] };
});

/**
 * The style the map starts with. Fonts come as files of `baseUrl`, never as glyph ranges; data of
 * the layers are added afterwards and never stand in a style.
 */
export function basemapStyle(
  { ground, lines }: BasemapLayers,
  baseUrl: string,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(baseUrl),
    sources: {
      [SOURCE]: { type: 'vector', url: `pmtiles://${BASEMAP_KEY}` },
      [AROUND]: { type: 'geojson', data: new URL('basemap/around.geojson', baseUrl).href },
    },
    layers: [...ground, ...lines],
  };
}

function fontFaces(baseUrl: string): FontFacesSpecification {
  const url = (name: string) => new URL(`fonts/noto-sans-${name}.woff2`, baseUrl).href;
  return {
    'Noto Sans Regular': [
      { url: url('latin-400-normal'), 'unicode-range': LATIN },
      { url: url('latin-ext-400-normal'), 'unicode-range': LATIN_MORE },
    ],
    'Noto Sans SemiBold': [
      { url: url('latin-600-normal'), 'unicode-range': LATIN },
      { url: url('latin-ext-600-normal'), 'unicode-range': LATIN_MORE },
    ],
    'Noto Sans Italic': [{ url: url('latin-400-italic') }],
  };
}
