import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import { inForce } from '../domain/mission-places.ts';
import { areaFill, areaSources, IS_SELECTED, selectedIn } from './area-layer.ts';
import type { AtlasLayer, LayerPicture, Scene, Theme } from './layer.ts';
import { PAINTS } from './palette.ts';
import { REGULAR, textPaint } from './text-style.ts';

const OUTLINES = 'cercles:outlines';
const sourcesOf = areaSources('cercles');

const stylesOf = memoLast((theme: Theme, language: Language): LayerPicture['styles'] => {
  const paints = PAINTS[theme];
  return [
    areaFill('cercles:fill', OUTLINES, paints.accent, 0),
    {
      id: 'cercles:line',
      type: 'line',
      source: OUTLINES,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', IS_SELECTED, paints.accent, paints.line],
        'line-width': ['case', IS_SELECTED, 2, 0.5],
        'line-opacity': ['case', IS_SELECTED, 1, 0.7],
      },
    },
    {
      id: 'cercles:name',
      type: 'symbol',
      source: 'cercles:names',
      minzoom: 6,
      layout: {
        'text-field': ['get', language],
        'text-font': REGULAR,
        'text-size': 10.5,
        'text-letter-spacing': 0.06,
        'text-padding': 4,
      },
      paint: textPaint(paints.quietInk, paints),
    },
  ];
});

const shown = ({ data, asOf }: Scene) => data.cercles.filter((area) => inForce(area, asOf));

export const layer: AtlasLayer = {
  key: 'cercles',
  order: 30,
  shownAtFirst: false,
  title: { en: 'Cercles', fr: 'Cercles' },
  selects: 'cercle',
  picture: (scene) => ({
    sources: sourcesOf(shown(scene)),
    styles: stylesOf(scene.theme, scene.language),
    ...selectedIn(scene, 'cercle', OUTLINES),
  }),
  legend: (scene) =>
    shown(scene).length === 0
      ? []
      : [
          {
            symbol: { kind: 'line', colour: PAINTS[scene.theme].line },
            label: { en: 'Cercles', fr: 'Cercles' },
          },
        ],
};
