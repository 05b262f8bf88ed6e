import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { CellsPicture, PointsPicture } from '../layers/layer.ts';
import type { MapPicture } from './picture.ts';

/** Something drawn: a style layer, or the points or the hexagons of a layer by WebGL. */
export type Drawn =
  | { readonly id: string; readonly style: LayerSpecification }
  | { readonly id: string; readonly points: PointsPicture }
  | { readonly id: string; readonly cells: CellsPicture };

/**
 * Everything drawn by a picture, by id, from the bottom up in bands: the ground of the basemap,
 * areas of the layers, water, lines and names of the basemap, symbols of the layers, names of the layers.
 * So rivers show on shaded regions and every name stays legible, in whatever order the reader puts
 * the layers.
 */
export function drawnIn({ basemap, layers }: MapPicture): ReadonlyMap<string, Drawn> {
  const areas: Drawn[] = [];
  const symbols: Drawn[] = [];
  const names: Drawn[] = [];
  for (const { key, picture } of layers) {
    for (const style of picture.styles) {
      const band = style.type === 'fill' ? areas : isPlaced(style) ? names : symbols;
      band.push({ id: style.id, style });
    }
    if (picture.cells) areas.push({ id: `${key}:cells`, cells: picture.cells });
    if (picture.points) symbols.push({ id: pointsId(key), points: picture.points });
  }
  const drawn = (style: LayerSpecification): Drawn => ({ id: style.id, style });
  const bands = [basemap.ground.map(drawn), areas, basemap.lines.map(drawn), symbols, names];
  return new Map(bands.flat().map((one) => [one.id, one]));
}

/** The id of the style layer that draws a layer's points by WebGL. */
function pointsId(key: string): string {
  return `${key}:points`;
}

/** Names, and what keeps room from them: placed one after the other from the top down. */
function isPlaced(style: LayerSpecification): boolean {
  return style.type === 'symbol' && style.layout?.['icon-ignore-placement'] !== true;
}
