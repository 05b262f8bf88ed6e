import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import type { Site } from '../domain/mission-places.ts';
import { IS_SELECTED, selectedIn } from './area-layer.ts';
import { collection, pointFeature } from './features.ts';
import type { AtlasLayer, LayerPicture, Theme } from './layer.ts';
import { PAINTS } from './palette.ts';
import { REGULAR, SEMIBOLD, textPaint } from './text-style.ts';

const TOWNS = 'places:towns';
const LEAST_RANK = 5;

const sourcesOf = memoLast((places: readonly Site[]): LayerPicture['sources'] => ({
  [TOWNS]: collection(
    places.map((place) =>
      pointFeature(place.id, place, {
        en: String(place.facts['nameEn'] ?? place.name ?? ''),
        fr: place.name ?? '',
        rank: place.rank ?? LEAST_RANK,
      }),
    ),
  ),
}));

/** A value for the capital and the regional capitals, one for each lesser rank. */
function byRank(...[great, third, fourth, least]: readonly [number, number, number, number]) {
  return [
    'match',
    ['get', 'rank'],
    [1, 2],
    great,
    3,
    third,
    4,
    fourth,
    least,
  ] satisfies ExpressionSpecification;
}

const IS_GREAT: ExpressionSpecification = ['<=', ['get', 'rank'], 2];
/** The zoom from which a town of a rank is shown. */
const IS_SHOWN: ExpressionSpecification = ['>=', ['zoom'], byRank(0, 6, 8, 10)];

const stylesOf = memoLast((theme: Theme, language: Language): LayerPicture['styles'] => {
  const paints = PAINTS[theme];
  return [
    {
      id: 'places:dot',
      type: 'circle',
      source: TOWNS,
      filter: IS_SHOWN,
      paint: {
        'circle-radius': byRank(2.6, 1.9, 1.9, 1.9),
        'circle-color': paints.paper,
        'circle-stroke-color': ['case', IS_SELECTED, paints.accent, paints.quietInk],
        'circle-stroke-width': ['case', ['==', ['get', 'rank'], 1], 2, 1.2],
      },
    },
    {
      id: 'places:name',
      type: 'symbol',
      source: TOWNS,
      filter: IS_SHOWN,
      layout: {
        'text-field': ['get', language],
        'text-font': ['case', IS_GREAT, ['literal', SEMIBOLD], ['literal', REGULAR]],
        'text-size': byRank(12.5, 11, 10.5, 10),
        // Below the town, where a base writes its name too: only one of the two is drawn.
        'text-anchor': 'top',
        'text-offset': [0, 0.5],
        'text-padding': 4,
        'symbol-sort-key': ['get', 'rank'],
      },
      paint: textPaint(['case', IS_GREAT, paints.ink, paints.quietInk], paints),
    },
  ];
});

export const layer: AtlasLayer = {
  key: 'places',
  order: 80,
  shownAtFirst: true,
  title: { en: 'Towns', fr: 'Localités' },
  selects: 'place',
  picture: (scene) => ({
    sources: sourcesOf(scene.data.places),
    styles: stylesOf(scene.theme, scene.language),
    ...selectedIn(scene, 'place', TOWNS),
  }),
  legend(scene) {
    if (scene.data.places.length === 0) return [];
    const { quietInk } = PAINTS[scene.theme];
    return [
      {
        symbol: { kind: 'point', shape: 'circle', colour: quietInk, hollow: true, size: 6 },
        label: { en: 'Town', fr: 'Localité' },
      },
    ];
  },
};
