import type { CellsPicture } from '../layers/layer.ts';
import { ORIGIN } from './incident-buffers.ts';

/** Floats a hexagon: x and y of its middle from `ORIGIN`, step of its class. */
export const CELL_FLOATS = 3;

/** A part of the world in Web Mercator, from 0 to 1. */
export interface MercatorBox {
  readonly west: number;
  readonly north: number;
  readonly east: number;
  readonly south: number;
}

/** The hexagons that hold anything and whose middle is in the box, as the graphics card reads them. */
export function cellFloats({ counted, classes }: CellsPicture, box: MercatorBox): Float32Array {
  const { counts, cells } = counted;
  let floats = new Float32Array(CELL_FLOATS * 1024);
  let used = 0;
  for (let cell = 0; cell < cells.size; cell++) {
    const count = counts[cell] ?? 0;
    if (count === 0) continue;
    const [x, y] = [cells.x[cell] ?? 0, cells.y[cell] ?? 0];
    if (x < box.west || x > box.east || y < box.north || y > box.south) continue;
    if (used === floats.length) floats = twiceAsLong(floats);
    floats[used++] = x - ORIGIN[0];
    floats[used++] = y - ORIGIN[1];
    floats[used++] = classes.findLast(({ from }) => from <= count)?.step ?? 0;
  }
  return floats.subarray(0, used);
}

function twiceAsLong(floats: Float32Array): Float32Array<ArrayBuffer> {
  const twice = new Float32Array(floats.length * 2);
  twice.set(floats);
  return twice;
}

/** The box with as much again round it, so that a map that is moved a little needs no other. */
export function grown({ west, north, east, south }: MercatorBox): MercatorBox {
  const [aside, along] = [(east - west) / 2, (south - north) / 2];
  return {
    west: west - aside,
    north: north - along,
    east: east + aside,
    south: south + along,
  };
}

export function boxContains(outer: MercatorBox, inner: MercatorBox): boolean {
  return (
    outer.west <= inner.west &&
    outer.north <= inner.north &&
    outer.east >= inner.east &&
    outer.south >= inner.south
  );
}
