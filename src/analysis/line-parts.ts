import type { Position } from 'geojson';
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
  return lines.map((line) => {
    const fromKm = toKm;
    const corners = line.map(([lon, lat]) => unitVector({ lon, lat }));
    for (const [i, corner] of corners.entries()) {
      toKm += angleBetween(corners[i - 1] ?? corner, corner) * EARTH_RADIUS_KM;
    }
    return { fromKm, toKm };
  });
}

/** A part of one of the lines: its place among them, and its coordinates. */
export interface LinePart {
  readonly line: number;
  readonly part: readonly Position[];
}

/**
 * The part of the lines between two distances along them, the lines taken one after the other: a part
 * of each line that it touches, cut on the great circle between two corners.
 */
export function partOfLines(lines: Lines, { fromKm, toKm }: Stretch): LinePart[] {
  let at = 0;
  return lines.flatMap((line, index) => {
    const part: Position[] = [];
    line.slice(1).forEach((end, i) => {
      const start = line[i] ?? end;
      const [u, v] = [vectorOf(start), vectorOf(end)];
      const angle = angleBetween(u, v);
      const km = angle * EARTH_RADIUS_KM;
      const first = Math.max(fromKm, at);
      const last = Math.min(toKm, at + km);
      if (first < last) {
        const pointAt = (along: number): Position =>
          along === at
            ? [...start]
            : along === at + km
              ? [...end]
              : between(u, v, (along - at) / km, angle);
        if (part.length === 0) part.push(pointAt(first));
        part.push(pointAt(last));
      }
      at += km;
    });
    return part.length > 0 ? [{ line: index, part }] : [];
  });
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
