import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import { inForce } from '../domain/mission-places.ts';
import { areaFill, areaSources, IS_SELECTED, selectedIn } from './area-layer.ts';
import type { AtlasLayer, LayerPicture, Scene, Theme } from './layer.ts';
import { PAINTS } from './palette.ts';
import { SEMIBOLD, textPaint } from './text-style.ts';

const OUTLINES = 'sectors:outlines';
const sourcesOf = areaSources('sectors');

const stylesOf = memoLast((theme: Theme, language: Language): LayerPicture['styles'] => {
  const paints = PAINTS[theme];
  return [
    areaFill('sectors:fill', OUTLINES, paints.sector, 0.07),
    {
      id: 'sectors:line',
      type: 'line',
      source: OUTLINES,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', IS_SELECTED, paints.accent, paints.sector],
        'line-width': ['case', IS_SELECTED, 3, 1.8],
        'line-dasharray': [4, 2.5],
      },
    },
    {
      id: 'sectors:name',
      type: 'symbol',
      source: 'sectors:names',
      layout: {
        'text-field': ['get', language],
        'text-font': SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 15],
        'text-offset': [0, 1.4],
        'text-max-width': 8,
      },
      paint: textPaint(paints.sector, paints),
    },
  ];
});

const shown = ({ data, asOf }: Scene) => data.sectors.filter((area) => inForce(area, asOf));

/** Sectors stand for whole regions here: no outline of theirs was published. */
export const layer: AtlasLayer = {
  key: 'sectors',
  order: 20,
  shownAtFirst: false,
  title: { en: 'Sectors', fr: 'Secteurs' },
  selects: 'sector',
  picture: (scene) => ({
    sources: sourcesOf(shown(scene)),
    styles: stylesOf(scene.theme, scene.language),
    ...selectedIn(scene, 'sector', OUTLINES),
  }),
  legend: (scene) =>
    shown(scene).length === 0
      ? []
      : [
          {
            symbol: { kind: 'line', colour: PAINTS[scene.theme].sector, dashed: true },
            label: {
              en: 'Sector, approximate (outline of its regions)',
              fr: 'Secteur, approximatif (contour de ses régions)',
            },
          },
        ],
};
