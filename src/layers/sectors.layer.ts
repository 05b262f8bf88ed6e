import type {
  ExpressionSpecification,
  VariableAnchorOffsetCollectionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../domain/language.ts';
import { memoLast } from '../domain/memo.ts';
import { inForce } from '../domain/mission-places.ts';
import { areaFill, areaSources, IS_SELECTED, selectedIn } from './area-layer.ts';
import type { AtlasLayer, LayerPicture, Scene, Theme } from './layer.ts';
import { PAINTS } from './palette.ts';
import { SEMIBOLD, textPaint } from './text-style.ts';

/** Where a name may stand, in ems from the middle of its sector: bases and regions have theirs first. */
const NAME_PLACES: VariableAnchorOffsetCollectionSpecification = (
  [
    [0, 1.4],
    [0, -1.4],
    [0, 3],
    [0, -3],
    [3, 1.4],
    [-3, 1.4],
    [3, -1.4],
    [-3, -1.4],
  ] as const
).flatMap(([x, y]) => ['center', [x, y]]);

const OUTLINES = 'sectors:outlines';
const sourcesOf = areaSources('sectors');

/** `Sector East (Gao, Ménaka)` without its brackets: the map shows what they say. */
function briefName(language: Language): ExpressionSpecification {
  const name: ExpressionSpecification = ['get', language];
  return ['case', ['in', ' (', name], ['slice', name, 0, ['index-of', ' (', name]], name];
}

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
        'text-field': briefName(language),
        'text-font': SEMIBOLD,
        'text-size': ['interpolate', ['linear'], ['zoom'], 4, 11, 7, 15],
        'text-variable-anchor-offset': NAME_PLACES,
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
