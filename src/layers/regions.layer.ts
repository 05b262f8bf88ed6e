import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import { inForce } from '../domain/mission-places.ts';
import { areaFill, areaSources, IS_SELECTED, selectedIn } from './area-layer.ts';
import type { AtlasLayer, LayerPicture, Theme } from './layer.ts';
import { PAINTS } from './palette.ts';
import { SEMIBOLD, textPaint } from './text-style.ts';

const OUTLINES = 'regions:outlines';
const sourcesOf = areaSources('regions');

const stylesOf = memoLast((theme: Theme, language: Language): LayerPicture['styles'] => {
  const paints = PAINTS[theme];
  return [
    areaFill('regions:fill', OUTLINES, paints.accent, 0),
    {
      id: 'regions:line',
      type: 'line',
      source: OUTLINES,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', IS_SELECTED, paints.accent, paints.line],
        'line-width': ['case', IS_SELECTED, 2.4, 0.9],
        'line-opacity': ['case', IS_SELECTED, 1, 0.8],
      },
    },
    {
      id: 'regions:name',
      type: 'symbol',
      source: 'regions:names',
      maxzoom: 8.5,
      // Bamako, all of it one town, has its name as a town.
      filter: ['>', ['get', 'km2'], 5000],
      layout: {
        'text-field': ['upcase', ['get', language]],
        'text-font': SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 9.5, 7, 14],
        'text-letter-spacing': 0.16,
        'text-max-width': 8,
        'text-padding': 4,
      },
      paint: { ...textPaint(paints.quietInk, paints), 'text-opacity': 0.8 },
    },
  ];
});

export const layer: AtlasLayer = {
  key: 'regions',
  order: 40,
  shownAtFirst: true,
  title: { en: 'Regions', fr: 'Régions' },
  selects: 'region',
  picture: (scene) => ({
    sources: sourcesOf(scene.data.regions.filter((region) => inForce(region, scene.asOf))),
    styles: stylesOf(scene.theme, scene.language),
    ...selectedIn(scene, 'region', OUTLINES),
  }),
  legend(scene) {
    const shown = scene.data.regions.filter((region) => inForce(region, scene.asOf));
    if (shown.length === 0) return [];
    const derived = shown.some((region) => region.derived);
    const label = derived
      ? {
          en: `${shown.length} regions, of 2016 (outline of the new ones approximate)`,
          fr: `${shown.length} régions, de 2016 (tracé des nouvelles approximatif)`,
        }
      : { en: `${shown.length} regions`, fr: `${shown.length} régions` };
    return [{ symbol: { kind: 'line', colour: PAINTS[scene.theme].line }, label }];
  },
};
