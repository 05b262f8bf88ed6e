import type { SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/language.ts';
import { ITALIC, REGULAR } from '../layers/text-style.ts';
import type { BasemapColours } from './basemap-colours.ts';

/** Names of the neighbours, in the reader's language, and of the great rivers. */
export function basemapLabels(
  source: string,
  colours: BasemapColours,
  language: Language,
): readonly SymbolLayerSpecification[] {
  return [
    {
      id: 'basemap:river-names',
      type: 'symbol',
      source,
      'source-layer': 'rivers',
      minzoom: 5.5,
      filter: ['<=', ['get', 'scalerank'], 5],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 500,
        'text-field': ['get', 'name'],
        'text-font': ITALIC,
        'text-size': 11,
        'text-letter-spacing': 0.08,
      },
      paint: {
        'text-color': colours.waterInk,
        'text-halo-color': colours.halo,
        'text-halo-width': 1.2,
      },
    },
    {
      id: 'basemap:countries',
      type: 'symbol',
      source,
      'source-layer': 'labels',
      filter: ['all', ['==', ['get', 'kind'], 'country'], ['!=', ['get', 'iso3'], 'MLI']],
      layout: {
        'text-field': [
          'upcase',
          language === 'fr' ? ['coalesce', ['get', 'name_fr'], ['get', 'name']] : ['get', 'name'],
        ],
        'text-font': REGULAR,
        'text-size': ['interpolate', ['linear'], ['zoom'], 3, 9, 7, 14],
        'text-letter-spacing': 0.22,
        'text-max-width': 7,
      },
      paint: {
        'text-color': colours.ink,
        'text-halo-color': colours.halo,
        'text-halo-width': 1,
      },
    },
  ];
}
