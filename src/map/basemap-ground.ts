import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { BasemapColours } from './basemap-colours.ts';

const round = { 'line-join': 'round', 'line-cap': 'round' } as const;

/** Sea, the neighbours, and Mali lifted off them by a soft edge. */
export function groundLayers(
  source: string,
  around: string,
  colours: BasemapColours,
): readonly LayerSpecification[] {
  return [
    { id: 'basemap:sea', type: 'background', paint: { 'background-color': colours.sea } },
    {
      // Coarse land beyond the tiles, for wide and for tall windows.
      id: 'basemap:around',
      type: 'fill',
      source: around,
      paint: { 'fill-color': colours.neighbour, 'fill-antialias': false },
    },
    {
      id: 'basemap:neighbours',
      type: 'fill',
      source,
      'source-layer': 'countries',
      filter: ['!=', ['get', 'iso3'], 'MLI'],
      paint: { 'fill-color': colours.neighbour, 'fill-antialias': false },
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
      paint: { 'fill-color': colours.land, 'fill-antialias': false },
    },
  ];
}

/** Lakes, rivers, roads and borders. */
export function lineLayers(source: string, colours: BasemapColours): readonly LayerSpecification[] {
  return [
    {
      id: 'basemap:borders',
      type: 'line',
      source,
      'source-layer': 'boundaries',
      filter: ['==', ['get', 'level'], 0],
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
