import type {
  CircleLayerSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import { IS_SELECTED } from './area-layer.ts';
import { iconImage } from './icons.ts';
import type { StyleLayer, Theme } from './layer.ts';
import { PAINTS, type Paints } from './palette.ts';
import { SEMIBOLD, textPaint } from './text-style.ts';

export const BASE_POINTS = 'bases:points';

/** Radius in pixels, a little smaller over the whole country, plus a distance for a ring. */
function radius(beyond: number): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    4.5,
    ['+', ['*', ['get', 'radius'], 0.85], beyond],
    8,
    ['+', ['*', ['get', 'radius'], 1.3], beyond],
  ];
}

/** A circle round the bases of that headquarters level and above. */
function ring(level: number, beyond: number, paints: Paints): CircleLayerSpecification {
  return {
    id: `bases:ring-${level}`,
    type: 'circle',
    source: BASE_POINTS,
    filter: ['>=', ['get', 'hq'], level],
    paint: {
      'circle-radius': radius(beyond),
      'circle-color': paints.paper,
      'circle-opacity': 0.55,
      'circle-stroke-color': paints.base,
      'circle-stroke-width': 1.4,
    },
  };
}

/** Plain disc, disc in a ring, in two rings, and with a star, by headquarters level. */
export const baseStyles = memoLast((theme: Theme, language: Language): readonly StyleLayer[] => {
  const paints = PAINTS[theme];
  return [
    {
      id: 'bases:halo',
      type: 'circle',
      source: BASE_POINTS,
      paint: {
        'circle-radius': radius(9),
        'circle-color': paints.accent,
        'circle-opacity': ['case', IS_SELECTED, 0.3, 0],
        'circle-stroke-color': paints.accent,
        'circle-stroke-width': ['case', IS_SELECTED, 2, 0],
      },
    },
    ring(2, 5.6, paints),
    ring(1, 2.8, paints),
    {
      id: 'bases:dot',
      type: 'circle',
      source: BASE_POINTS,
      paint: {
        'circle-radius': radius(0),
        // Hollow where the map gives no number of troops.
        'circle-color': ['case', ['get', 'known'], paints.base, paints.paper],
        'circle-stroke-color': ['case', ['get', 'known'], paints.paper, paints.base],
        'circle-stroke-width': 1.4,
      },
    },
    {
      id: 'bases:star',
      type: 'symbol',
      source: BASE_POINTS,
      filter: ['==', ['get', 'hq'], 3],
      layout: {
        'icon-image': iconImage('star', paints.paper),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4.5, 0.8, 8, 1.2],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
    {
      id: 'bases:name',
      type: 'symbol',
      source: BASE_POINTS,
      layout: {
        'text-field': ['get', language],
        'text-font': SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 11.5, 8, 14],
        'text-variable-anchor': ['top'],
        'text-radial-offset': [
          '/',
          ['+', ['get', 'radius'], 2, ['*', 3, ['min', 2, ['get', 'hq']]]],
          12.5,
        ],
        'text-padding': 3,
        'symbol-sort-key': ['-', 0, ['get', 'radius']],
      },
      paint: textPaint(paints.base, paints),
    },
  ];
});
