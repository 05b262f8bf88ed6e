import type { Position } from 'geojson';
import { memoWeak } from '../domain/memo.ts';
import type { Lines } from './line-distance.ts';
import { EARTH_RADIUS_KM, toDegrees } from './lon-lat.ts';
import { angleBetween, unitVector, type Vector } from './unit-vector.ts';

/** A stretch of lines, kilometres from the beginning of the first. */
export interface Stretch {
  readonly fromKm: number;
  readonly toKm: number;
}

/** Length of each line in km, great circles on the sphere of radius 6371.0088 km, as a stretch of all. */
export function stretchesOf(lines: Lines): Stretch[] {
  let toKm = 0;
  return cornersOf(lines).map((corners) => {
    const fromKm = toKm;
    toKm = corners.at(-1)?.km ?? fromKm;
    return { fromKm, toKm };
  });
}

/** A part of one of the lines: its place among them, and its coordinates. */
export interface LinePart {
  readonly line: number;
  readonly part: readonly Position[];
}

interface Corner {
  readonly at: readonly [number, number];
  readonly vector: Vector;
  /** From the beginning of the first line. */
  readonly km: number;
}

/** The corners of each line with their kilometres; kept while the lines are the same object. */
const cornersOf = memoWeak((lines: Lines): readonly (readonly Corner[])[] => {
  let km = 0;
  return lines.map((line) => {
    let before: Vector | null = null;
    return line.map((at): Corner => {
      const vector = vectorOf(at);
      km += angleBetween(before ?? vector, vector) * EARTH_RADIUS_KM;
      before = vector;
      return { at, vector, km };
    });
  });
});

/**
 * The part of the lines between two distances along them, the lines taken one after the other: a part
 * of each line that it touches, cut on the great circle between two corners.
 */
export function partOfLines(lines: Lines, { fromKm, toKm }: Stretch): LinePart[] {
  return cornersOf(lines).flatMap((corners, line) => {
    const [begin, end] = [corners[0], corners.at(-1)];
    if (!begin || !end || end.km <= fromKm || begin.km >= toKm) return [];
    const part: Position[] = [];
    for (const [i, to] of corners.entries()) {
      const from = corners[i - 1];
      if (!from || to.km <= fromKm) continue;
      if (from.km >= toKm) break;
      if (from.km === to.km) continue;
      if (part.length === 0) part.push(pointAt(from, to, Math.max(fromKm, from.km)));
      part.push(pointAt(from, to, Math.min(toKm, to.km)));
    }
    return part.length > 0 ? [{ line, part }] : [];
  });
}

/** The point between two corners that lies at a distance along the lines. */
function pointAt(from: Corner, to: Corner, km: number): Position {
  if (km === from.km) return [...from.at];
  if (km === to.km) return [...to.at];
  const angle = angleBetween(from.vector, to.vector);
  return between(from.vector, to.vector, (km - from.km) / (to.km - from.km), angle);
}

function vectorOf([lon, lat]: readonly [number, number]): Vector {
  return unitVector({ lon, lat });
}

/** The point at a share, 0–1, of the arc between two unit vectors. */
function between(u: Vector, v: Vector, share: number, angle: number): Position {
  const [a, b] = [Math.sin((1 - share) * angle), Math.sin(share * angle)];
  const [x, y, z] = [a * u[0] + b * v[0], a * u[1] + b * v[1], a * u[2] + b * v[2]];
  return [toDegrees(Math.atan2(y, x)), toDegrees(Math.atan2(z, Math.hypot(x, y)))];
}
