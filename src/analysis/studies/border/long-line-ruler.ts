import type { Lines } from '../../line-distance.ts';
import { EARTH_RADIUS_KM, type LonLat, toRadians } from '../../lon-lat.ts';

type Vector = readonly [number, number, number];

interface Arc {
  readonly start: Vector;
  readonly end: Vector;
  /** Pole of its great circle; `null` where the ends are one point. */
  readonly pole: Vector | null;
  /** The points between its ends lie before the first and behind the second of these planes. */
  readonly atStart: Vector;
  readonly atEnd: Vector;
}

/** Arcs that follow each other, in a cap that holds them all. */
interface Run {
  readonly arcs: readonly Arc[];
  readonly middle: Vector;
  readonly cosReach: number;
  readonly sinReach: number;
}

/** Arcs of a run: few enough to try one by one, enough to skip many at once. */
const ARCS = 16;
/** Added to the reach of a cap, in radians: more than rounding loses, 6 mm on the ground. */
const SLACK = 1e-9;

/**
 * Makes a ruler as `lineRuler` does, for lines of many segments and very many points: runs of segments
 * that cannot hold anything nearer than the best so far are skipped, which takes a sixth of the time.
 * The ruler gives the distance in km from a point to the nearest of the lines, or `Infinity` where that is
 * more than `limitKm` (or where there is no line). Segments are great circles on Turf's sphere
 * (radius 6371.0088 km), reckoned with unit vectors.
 */
export function longLineRuler(lines: Lines): (at: LonLat, limitKm?: number) => number {
  const runs = lines.flatMap(runsOf);
  return (at, limitKm = Infinity) => {
    const point = vectorOf(at);
    const limit = Math.min(Math.PI, limitKm / EARTH_RADIUS_KM + SLACK);
    let [best, cosBest, sinBest] = [limit, Math.cos(limit), Math.sin(limit)];
    let isFound = false;
    for (const { arcs, middle, cosReach, sinReach } of runs) {
      // cos(best + reach); from π on nothing can be skipped.
      const edge = cosBest * cosReach - sinBest * sinReach;
      const isWide = sinBest * cosReach + cosBest * sinReach <= 0;
      if (!isWide && dot(point, middle) < edge) continue;
      for (const arc of arcs) {
        const angle = angleTo(point, arc);
        // The first may lie just at the limit.
        if (!(isFound ? angle < best : angle <= best)) continue;
        [best, cosBest, sinBest, isFound] = [angle, Math.cos(angle), Math.sin(angle), true];
      }
    }
    const km = best * EARTH_RADIUS_KM;
    return isFound && km <= limitKm ? km : Infinity;
  };
}

function runsOf(line: Lines[number]): Run[] {
  const corners = line.map(([lon, lat]) => vectorOf({ lon, lat }));
  const arcs = corners.slice(1).map((end, i) => arcOf(corners[i] ?? end, end));
  const runs: Run[] = [];
  for (let i = 0; i < arcs.length; i += ARCS) runs.push(runOf(arcs.slice(i, i + ARCS)));
  return runs;
}

function runOf(arcs: readonly Arc[]): Run {
  const ends = arcs.flatMap(({ start, end }) => [start, end]);
  const sum = ends.reduce(([x, y, z], end): Vector => [x + end[0], y + end[1], z + end[2]]);
  const middle = unit(sum) ?? [0, 0, 1];
  // A cap no wider than a hemisphere holds the arc between any two of its points.
  const reach = Math.max(...ends.map((end) => angleBetween(middle, end))) + SLACK;
  const widest = reach < Math.PI / 2 ? reach : Math.PI;
  return { arcs, middle, cosReach: Math.cos(widest), sinReach: Math.sin(widest) };
}

function arcOf(start: Vector, end: Vector): Arc {
  const pole = unit(cross(start, end));
  const plane = pole ?? start;
  return { start, end, pole, atStart: cross(plane, start), atEnd: cross(plane, end) };
}

/** Angle in radians from the point to the nearest of the arc. */
function angleTo(point: Vector, { start, end, pole, atStart, atEnd }: Arc): number {
  if (pole && dot(point, atStart) >= 0 && dot(point, atEnd) <= 0) {
    return Math.asin(Math.min(1, Math.abs(dot(point, pole))));
  }
  return Math.min(angleBetween(point, start), angleBetween(point, end));
}

/** By the chord: true for small angles too. */
function angleBetween(one: Vector, other: Vector): number {
  const chord = Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
  return 2 * Math.asin(Math.min(1, chord / 2));
}

function vectorOf({ lon, lat }: LonLat): Vector {
  const [x, y] = [toRadians(lon), toRadians(lat)];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

function dot(one: Vector, other: Vector): number {
  return one[0] * other[0] + one[1] * other[1] + one[2] * other[2];
}

function cross(one: Vector, other: Vector): Vector {
  return [
    one[1] * other[2] - one[2] * other[1],
    one[2] * other[0] - one[0] * other[2],
    one[0] * other[1] - one[1] * other[0],
  ];
}

/** `null` of what has no direction to speak of. */
function unit(vector: Vector): Vector | null {
  const length = Math.hypot(...vector);
  return length < 1e-12 ? null : [vector[0] / length, vector[1] / length, vector[2] / length];
}
