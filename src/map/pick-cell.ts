import { acrossKm, hexagonOf } from '../analysis/hexagon-cells.ts';
import type { LonLat } from '../analysis/lon-lat.ts';
import type { CellFacts } from '../state/atlas-state.ts';
import type { MapPicture } from './picture.ts';

/** The topmost hexagon drawn at a place; `null` where none is. */
export function pickCell({ layers }: MapPicture, { lon, lat }: LonLat): CellFacts | null {
  for (const { picture } of layers.toReversed()) {
    if (!picture.cells) continue;
    const { cells, counts } = picture.cells.counted;
    const count = counts[cells.find(hexagonOf(lon, lat, cells.width))] ?? 0;
    if (count > 0) return { count, acrossKm: acrossKm(cells.width, lat) };
  }
  return null;
}
