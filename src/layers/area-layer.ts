import type {
  ExpressionSpecification,
  FillLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { memoList } from '../domain/memo.ts';
import type { Area } from '../domain/mission-places.ts';
import { areaFeatures } from './features.ts';
import type { LayerPicture, Scene } from './layer.ts';

/** The two sources of a layer of areas: `<key>:outlines` and `<key>:names`. */
export function areaSources(key: string) {
  return memoList((areas: readonly Area[]): LayerPicture['sources'] => {
    const { outlines, names } = areaFeatures(areas);
    return { [`${key}:outlines`]: outlines, [`${key}:names`]: names };
  });
}

/** The part of a picture that marks the selected area. */
export function selectedIn(
  scene: Scene,
  kind: string,
  source: string,
): Pick<LayerPicture, 'selected'> {
  const { selection } = scene;
  return selection?.kind === kind ? { selected: { source, id: selection.id } } : {};
}

/** True for the selected feature, in paint expressions. */
export const IS_SELECTED: ExpressionSpecification = [
  'boolean',
  ['feature-state', 'selected'],
  false,
];

/** A fill that is there to be clicked, and to be tinted when selected. */
export function areaFill(
  id: string,
  source: string,
  colour: string,
  opacity: number,
): FillLayerSpecification {
  return {
    id,
    type: 'fill',
    source,
    // Edges are drawn by lines of their own: a smoothed edge would cost a second pass.
    paint: {
      'fill-antialias': false,
      'fill-color': colour,
      'fill-opacity': ['case', IS_SELECTED, opacity + 0.07, opacity],
    },
  };
}
