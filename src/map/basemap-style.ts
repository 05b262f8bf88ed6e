import type {
  FontFacesSpecification,
  LayerSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import type { Theme } from '../layers/layer.ts';
import { BASEMAP_COLOURS, type BasemapColours } from './basemap-colours.ts';
import { basemapLabels } from './basemap-labels.ts';

/** The key under which the tiles are registered with the `pmtiles:` protocol. */
export const BASEMAP_KEY = 'mali';
const SOURCE = 'basemap';
const LATIN = ['U+0000-00FF', 'U+0131', 'U+0152-0153', 'U+2000-206F', 'U+20AC', 'U+2122'];
const LATIN_MORE = ['U+0100-02FF', 'U+1E00-1EFF'];

/** Layers of the basemap, from the bottom up: the same ids in every theme and language. */
export const basemapLayers = memoLast(
  (theme: Theme, language: Language): readonly LayerSpecification[] => {
    const colours = BASEMAP_COLOURS[theme];
    return [...groundLayers(colours), ...basemapLabels(SOURCE, colours, language)];
  },
);

/**
 * The style the map starts with. Fonts come as files of `baseUrl`, never as glyph ranges; data of
 * the layers are added afterwards and never stand in a style.
 */
export function basemapStyle(
  layers: readonly LayerSpecification[],
  baseUrl: string,
): StyleSpecification {
  return {
    version: 8,
    'font-faces': fontFaces(baseUrl),
    sources: { [SOURCE]: { type: 'vector', url: `pmtiles://${BASEMAP_KEY}` } },
    layers: [...layers],
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

function groundLayers(colours: BasemapColours): readonly LayerSpecification[] {
  const source = SOURCE;
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    { id: 'basemap:sea', type: 'background', paint: { 'background-color': colours.sea } },
    {
      id: 'basemap:neighbours',
      type: 'fill',
      source,
      'source-layer': 'countries',
      filter: ['!=', ['get', 'iso3'], 'MLI'],
      paint: { 'fill-color': colours.neighbour },
    },
    {
      id: 'basemap:glow',
      type: 'line',
      source,
      'source-layer': 'countries',
      filter: ['==', ['get', 'iso3'], 'MLI'],
      layout: round,
      paint: {
        'line-color': colours.glow,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 8, 8, 22],
        'line-blur': ['interpolate', ['linear'], ['zoom'], 4, 8, 8, 22],
        'line-opacity': 0.7,
      },
    },
    {
      id: 'basemap:land',
      type: 'fill',
      source,
      'source-layer': 'countries',
      filter: ['==', ['get', 'iso3'], 'MLI'],
      paint: { 'fill-color': colours.land },
    },
    {
      id: 'basemap:borders',
      type: 'line',
      source,
      'source-layer': 'countries',
      filter: ['!=', ['get', 'iso3'], 'MLI'],
      layout: round,
      paint: { 'line-color': colours.border, 'line-width': 0.5, 'line-opacity': 0.45 },
    },
    {
      id: 'basemap:lakes',
      type: 'fill',
      source,
      'source-layer': 'lakes',
      paint: { 'fill-color': colours.water, 'fill-opacity': 0.75 },
    },
    {
      id: 'basemap:rivers',
      type: 'line',
      source,
      'source-layer': 'rivers',
      layout: round,
      paint: {
        'line-color': colours.water,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          4,
          ['case', ['<=', ['get', 'scalerank'], 4], 1.1, 0.4],
          8,
          ['case', ['<=', ['get', 'scalerank'], 4], 3, 1.2],
        ],
      },
    },
    {
      id: 'basemap:roads',
      type: 'line',
      source,
      'source-layer': 'roads',
      minzoom: 5,
      layout: round,
      paint: {
        'line-color': colours.road,
        'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.6, 9, 2],
      },
    },
    {
      id: 'basemap:border',
      type: 'line',
      source,
      'source-layer': 'countries',
      filter: ['==', ['get', 'iso3'], 'MLI'],
      layout: round,
      paint: {
        'line-color': colours.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 4, 1, 8, 2],
        'line-opacity': 0.85,
      },
    },
  ];
}
