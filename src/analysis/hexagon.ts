/**
 * Hexagons that tile the plane of Web Mercator (the world from 0 to 1), with a corner to the north.
 * In that plane they are all alike; on the ground they are smaller the further they lie from the
 * equator. The arithmetic of axial coordinates is that of redblobgames.com/grids/hexagons.
 */

/** A hexagon of one width by number, from its axial coordinates `q` and `r`. */
export type HexagonId = number;

/** Rows of hexagons lie this many widths apart. */
const ROW = Math.sqrt(3) / 2;
/** No coordinate reaches this at any width in use: both fit in one exact number. */
const LIMIT = 2 ** 20;
const SPAN = 2 * LIMIT;

/** The one hexagon that holds the point; of a point on an edge, one of those that share it. */
export function hexagonAt(x: number, y: number, width: number): HexagonId {
  const r = y / (width * ROW);
  const q = x / width - r / 2;
  const s = -q - r;
  // The three roundings must add up to 0: the one that is furthest off follows from the others.
  const [wholeQ, wholeR, wholeS] = [Math.round(q), Math.round(r), Math.round(s)];
  const offQ = Math.abs(wholeQ - q);
  const offR = Math.abs(wholeR - r);
  const offS = Math.abs(wholeS - s);
  if (offQ > offR && offQ > offS) return idOf(-wholeR - wholeS, wholeR);
  return offR > offS ? idOf(wholeQ, -wholeQ - wholeS) : idOf(wholeQ, wholeR);
}

function idOf(q: number, r: number): HexagonId {
  return (q + LIMIT) * SPAN + r + LIMIT;
}

/** A hexagon's axial coordinates: one more in `q` is a width to the side, in `r` a row on and half a width. */
export interface Axial {
  readonly q: number;
  readonly r: number;
}

export function axialOf(id: HexagonId): Axial {
  return { q: Math.floor(id / SPAN) - LIMIT, r: (id % SPAN) - LIMIT };
}

/** The middle of a hexagon. */
export function hexagonCentre(id: HexagonId, width: number): readonly [x: number, y: number] {
  return axialCentre(axialOf(id), width);
}

export function axialCentre({ q, r }: Axial, width: number): readonly [x: number, y: number] {
  return [(q + r / 2) * width, r * width * ROW];
}
