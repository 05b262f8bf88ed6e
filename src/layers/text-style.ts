import type {
  ExpressionSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Paints } from './palette.ts';

/** Names under which the style declares the fonts in `public/fonts`. */
export const REGULAR = ['Noto Sans Regular'];
export const SEMIBOLD = ['Noto Sans SemiBold'];
export const ITALIC = ['Noto Sans Italic'];

/** Ink with a halo of the colour of the land, so that a label is legible on lines and fills. */
export function textPaint(
  colour: string | ExpressionSpecification,
  paints: Paints,
): NonNullable<SymbolLayerSpecification['paint']> {
  return {
    'text-color': colour,
    'text-halo-color': paints.paper,
    'text-halo-width': 1.4,
    'text-halo-blur': 0.4,
  };
}
