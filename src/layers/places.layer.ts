import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import type { Site } from '../domain/mission-places.ts';
import { IS_SELECTED, selectedIn } from './area-layer.ts';
import { collection, pointFeature } from './features.ts';
import type { AtlasLayer, LayerPicture, StyleLayer, Theme } from './layer.ts';
import { PAINTS } from './palette.ts';
import { REGULAR, SEMIBOLD, textPaint } from './text-style.ts';

const TOWNS = 'places:towns';
/** Rank, the zoom from which it is shown, and the size of its name. */
const RANKS = [
  { rank: 1, minzoom: 0, size: 13 },
  { rank: 2, minzoom: 0, size: 12 },
  { rank: 3, minzoom: 6, size: 11 },
  { rank: 4, minzoom: 8, size: 10.5 },
  { rank: 5, minzoom: 9.5, size: 10 },
] as const;
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

const stylesOf = memoLast((theme: Theme, language: Language): LayerPicture['styles'] => {
  const paints = PAINTS[theme];
  return RANKS.toReversed().flatMap(({ rank, minzoom, size }): StyleLayer[] => [
    {
      id: `places:dot-${rank}`,
      type: 'circle',
      source: TOWNS,
      minzoom,
      filter: ['==', ['get', 'rank'], rank],
      paint: {
        'circle-radius': rank <= 2 ? 2.6 : 1.9,
        'circle-color': paints.paper,
        'circle-stroke-color': ['case', IS_SELECTED, paints.accent, paints.quietInk],
        'circle-stroke-width': rank === 1 ? 2 : 1.2,
      },
    },
    {
      id: `places:name-${rank}`,
      type: 'symbol',
      source: TOWNS,
      minzoom,
      filter: ['==', ['get', 'rank'], rank],
      layout: {
        'text-field': ['get', language],
        'text-font': rank <= 2 ? SEMIBOLD : REGULAR,
        'text-size': size,
        // Below the town, where a base writes its name too: only one of the two is drawn.
        'text-anchor': 'top',
        'text-offset': [0, 0.5],
        'text-padding': 4,
      },
      paint: textPaint(rank <= 2 ? paints.ink : paints.quietInk, paints),
    },
  ]);
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
