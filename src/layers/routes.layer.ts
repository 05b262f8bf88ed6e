import type { DataDrivenPropertyValueSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { StudyDrawing } from '../analysis/study/drawing.ts';
import { memoLast } from '../domain/memo.ts';
import type { Route } from '../domain/mission-places.ts';
import { IS_SELECTED, selectedIn } from './area-layer.ts';
import { collection, feature } from './features.ts';
import type { AtlasLayer, LayerPicture, LegendEntry, Theme } from './layer.ts';
import { PAINTS } from './palette.ts';

const LEGS = 'routes:legs';

const sourcesOf = memoLast((routes: readonly Route[]): LayerPicture['sources'] => ({
  [LEGS]: collection(
    routes.flatMap((route) =>
      route.lines.map((line, leg) =>
        feature(
          route.id,
          { type: 'LineString', coordinates: line.map(([lon, lat]) => [lon, lat]) },
          { schematic: route.legs[leg]?.schematic ?? true },
        ),
      ),
    ),
  ),
}));

/** Does the open analysis draw lines? Routes lie over them, and step back so as not to hide them. */
const drawsLines = memoLast(
  (study: StudyDrawing | null): boolean =>
    study?.shapes.features.some(
      ({ properties: { role } }) => role === 'line' || role === 'dashed',
    ) ?? false,
);

const stylesOf = memoLast((theme: Theme, isFaint: boolean): LayerPicture['styles'] => {
  const { route, accent, paper } = PAINTS[theme];
  const colour: DataDrivenPropertyValueSpecification<string> = ['case', IS_SELECTED, accent, route];
  // Both go by the selection: a paint that begins to do so while tiles are made fails in MapLibre.
  const [chosen, plain] = isFaint ? ([2, 1] as const) : ([3.2, 1.7] as const);
  const width: DataDrivenPropertyValueSpecification<number> = ['case', IS_SELECTED, chosen, plain];
  const opacity = isFaint ? 0.4 : 0.9;
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: 'routes:edge',
      type: 'line',
      source: LEGS,
      layout: round,
      // Wider than the line it lies under: an edge of the land's colour, and easier to hit.
      paint: {
        'line-color': paper,
        'line-width': 7,
        'line-opacity': isFaint ? 0 : 0.35,
        'line-blur': 3,
      },
    },
    {
      id: 'routes:road',
      type: 'line',
      source: LEGS,
      filter: ['!', ['get', 'schematic']],
      layout: round,
      paint: { 'line-color': colour, 'line-width': width, 'line-opacity': opacity },
    },
    {
      id: 'routes:schematic',
      type: 'line',
      source: LEGS,
      filter: ['get', 'schematic'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': width,
        'line-opacity': opacity,
        'line-dasharray': [2.2, 1.8],
      },
    },
  ];
});

export const layer: AtlasLayer = {
  key: 'routes',
  order: 50,
  shownAtFirst: true,
  title: { en: 'Patrol routes', fr: 'Itinéraires de patrouille' },
  selects: 'route',
  picture: (scene) => ({
    sources: sourcesOf(scene.data.routes),
    styles: stylesOf(scene.theme, drawsLines(scene.study)),
    ...selectedIn(scene, 'route', LEGS),
  }),
  legend(scene) {
    const colour = PAINTS[scene.theme].route;
    const legs = scene.data.routes.flatMap((route) => route.legs);
    const entries: LegendEntry[] = [];
    if (legs.some((leg) => !leg.schematic)) {
      entries.push({
        symbol: { kind: 'line', colour },
        label: {
          en: 'Illustrative route along a road',
          fr: 'Itinéraire illustratif suivant une route',
        },
      });
    }
    if (legs.some((leg) => leg.schematic)) {
      entries.push({
        symbol: { kind: 'line', colour, dashed: true },
        label: {
          en: 'Illustrative and schematic: no road line known',
          fr: 'Illustratif et schématique : tracé de route inconnu',
        },
      });
    }
    return entries;
  },
};
