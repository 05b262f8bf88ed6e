import type { Position } from 'geojson';
import { type Bands, bandsOf } from './band-polygons.ts';

/** Degrees by which a side is made thicker: more than the arithmetic of a cell can be off. */
const MARGIN = 1e-9;

/** Columns of cells from west to east, as many as there are bands. */
export interface Columns {
  readonly west: number;
  /** Of one column, in degrees. */
  readonly width: number;
}

/** Every cell that a side of a ring touches, row by row from the south-west; some of them twice. */
export function* borderCells(
  rings: readonly (readonly Position[])[],
  { west, width }: Columns,
  bands: Bands,
): Generator<number> {
  const { south, height, count } = bands;
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [startX = 0, startY = 0] = ring[i - 1] ?? [];
      const [endX = 0, endY = 0] = ring[i] ?? [];
      /** Longitude of the side at a latitude, or of its nearer end. */
      const at = (lat: number) => {
        const share = endY === startY ? 0 : (lat - startY) / (endY - startY);
        return startX + (endX - startX) * Math.min(1, Math.max(0, share));
      };
      const [first, last] = bandsOf(startY, endY, bands);
      for (let row = first; row <= last; row++) {
        const lower = south + row * height - MARGIN;
        const isLevel = Math.abs(endY - startY) <= 2 * MARGIN;
        const one = isLevel ? startX : at(lower);
        const other = isLevel ? endX : at(lower + height + 2 * MARGIN);
        const from = Math.floor((Math.min(one, other) - MARGIN - west) / width);
        const to = Math.floor((Math.max(one, other) + MARGIN - west) / width);
        for (let column = Math.max(0, from); column <= Math.min(count - 1, to); column++) {
          yield row * count + column;
        }
      }
    }
  }
}
