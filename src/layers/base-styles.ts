import type {
  CircleLayerSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import { IS_SELECTED } from './area-layer.ts';
import { ICON_PX, iconImage } from './icons.ts';
import type { StyleLayer, Theme } from './layer.ts';
import { PAINTS, type Paints } from './palette.ts';
import { SEMIBOLD, textPaint } from './text-style.ts';

/** Every base; what its deployment map says of it is feature state, `radius` 0 while not open. */
export const BASE_POINTS = 'bases:points';
/** The open bases by name: names are laid out anew only when a base opens or closes. */
export const BASE_NAMES = 'bases:names';

const RADIUS: ExpressionSpecification = ['coalesce', ['feature-state', 'radius'], 0];
const HQ: ExpressionSpecification = ['coalesce', ['feature-state', 'hq'], 0];
const IS_OPEN: ExpressionSpecification = ['>', RADIUS, 0];
const IS_KNOWN: ExpressionSpecification = ['boolean', ['feature-state', 'known'], false];

/** Radius in pixels, a little smaller over the whole country, plus a distance for a ring. */
function radius(beyond: number): ExpressionSpecification {
  return [
    'interpolate',
    ['linear'],
    ['zoom'],
    4.5,
    ['+', ['*', RADIUS, 0.85], beyond],
    8,
    ['+', ['*', RADIUS, 1.3], beyond],
  ];
}

/** The size at which an icon covers the symbol of a base and leaves the place of its own name. */
function room(scale: number): ExpressionSpecification {
  return ['*', ['-', ['get', 'clearance'], 5.5], (2 * scale) / ICON_PX];
}

/** A circle that is seen only where the condition holds. */
function circle(
  id: string,
  beyond: number,
  isSeen: ExpressionSpecification,
  opacity: number,
  paint: CircleLayerSpecification['paint'],
): CircleLayerSpecification {
  return {
    id,
    type: 'circle',
    source: BASE_POINTS,
    paint: {
      'circle-radius': radius(beyond),
      'circle-opacity': ['case', isSeen, opacity, 0],
      'circle-stroke-opacity': ['case', isSeen, 1, 0],
      ...paint,
    },
  };
}

/** A circle round the bases of that headquarters level and above. */
function ring(level: number, beyond: number, paints: Paints): CircleLayerSpecification {
  return circle(`bases:ring-${level}`, beyond, ['>=', HQ, level], 0.55, {
    'circle-color': paints.paper,
    'circle-stroke-color': paints.base,
    'circle-stroke-width': 1.4,
  });
}

const haloStyles = memoLast((theme: Theme): readonly StyleLayer[] => [
  {
    ...circle('bases:halo', 9, ['all', IS_OPEN, IS_SELECTED], 0.3, {
      'circle-color': PAINTS[theme].accent,
      'circle-stroke-color': PAINTS[theme].accent,
      'circle-stroke-width': 2,
    }),
    // True of every base. MapLibre keeps layers that are alike but for their paint in one bucket, and
    // throws when one of them goes away while tiles are made: this one comes and goes, and has its own.
    filter: ['has', 'id'],
  },
]);

/** With a halo under them while one is selected: a layer that is not there costs nothing a frame. */
export function baseStyles(theme: Theme, language: Language, anySelected: boolean) {
  const styles = symbolStyles(theme, language);
  return anySelected ? [...haloStyles(theme), ...styles] : styles;
}

/** Plain disc, disc in a ring, in two rings, and with a star, by headquarters level. */
const symbolStyles = memoLast((theme: Theme, language: Language): readonly StyleLayer[] => {
  const paints = PAINTS[theme];
  return [
    ring(2, 5.6, paints),
    ring(1, 2.8, paints),
    circle('bases:dot', 0, IS_OPEN, 1, {
      // Hollow where the map gives no number of troops.
      'circle-color': ['case', IS_KNOWN, paints.base, paints.paper],
      'circle-stroke-color': ['case', IS_KNOWN, paints.paper, paints.base],
      'circle-stroke-width': 1.4,
    }),
    {
      id: 'bases:star',
      type: 'symbol',
      source: BASE_NAMES,
      filter: ['get', 'star'],
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
      source: BASE_NAMES,
      layout: {
        'text-field': ['get', language],
        'text-font': SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4.5, 11.5, 8, 14],
        'text-variable-anchor': [
          'top',
          'bottom',
          'left',
          'right',
          'top-left',
          'top-right',
          'bottom-left',
          'bottom-right',
        ],
        'text-justify': 'auto',
        'text-radial-offset': ['/', ['get', 'clearance'], 12.5],
        'text-padding': 1,
        'symbol-sort-key': ['-', 0, ['get', 'clearance']],
      },
      paint: textPaint(paints.base, paints),
    },
    {
      // Unseen, and first to be placed: names keep clear of the symbols, which are circles to them.
      id: 'bases:room',
      type: 'symbol',
      source: BASE_NAMES,
      layout: {
        'icon-image': iconImage('star', paints.paper),
        'icon-size': ['interpolate', ['linear'], ['zoom'], 4.5, room(0.85), 8, room(1.3)],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
      paint: { 'icon-opacity': 0 },
    },
  ];
});
