import { type Cap, capOf } from './cap.ts';
import { EARTH_RADIUS_KM, type LonLat } from './lon-lat.ts';
import { angleBetween, cross, dot, unitVector, type Vector } from './unit-vector.ts';

/** Lines of lon, lat in degrees. */
export type Lines = readonly (readonly (readonly [number, number])[])[];

/** Where on the lines the point nearest to another lies. */
export interface LinePlace {
  /** From the point to the line. */
  readonly offKm: number;
  /** From the beginning of the first line, the lines taken one after the other. */
  readonly alongKm: number;
}

interface Segment {
  readonly start: Vector;
  readonly end: Vector;
  /** Normal of the great circle of the segment; `null` for one without a length. */
  readonly normal: Vector | null;
  /** The direction in which the segment leaves its start. */
  readonly ahead: Vector;
  /** The same at its end. */
  readonly on: Vector;
  readonly angle: number;
  /** Angle from the beginning of the lines. */
  readonly from: number;
}

/** Segments that follow each other, in a cap that holds them all. */
interface Run extends Cap {
  readonly segments: readonly Segment[];
}

/** Segments of a run: few enough to try one by one, enough to skip many at once (as measured). */
const RUN = 24;
/** More than the arithmetic can be off: nothing is passed over by rounding. */
const SLACK = 1e-12;

/**
 * Makes a finder of the nearest point on the lines: how far it lies from a given point, and how far
 * along the lines; `null` where that is more than `limitKm` (or where there is no line). Of equally
 * near points the first along the lines. Segments are great circles on Turf's sphere (radius
 * 6371.0088 km), reckoned with unit vectors: the foot of the perpendicular on the great circle where it
 * lies within the segment, else the nearer end. Runs of segments that hold nothing nearer than the best
 * so far are skipped.
 */
export function lineLocator(lines: Lines): (at: LonLat, limitKm?: number) => LinePlace | null {
  const runs = runsOf(segmentsOf(lines));
  return (at, limitKm = Infinity) => {
    const point = unitVector(at);
    const [x, y, z] = point;
    let best = Math.min(Math.PI, (limitKm / EARTH_RADIUS_KM) * (1 + SLACK));
    let along: number | null = null;
    // The sine of the distance from the great circle: never more than that of the distance from the arc.
    let cosBest = Math.cos(best);
    let sinBest = Math.sin(best);
    let sine = best < Math.PI / 2 ? sinBest + SLACK : 1 + SLACK;
    for (const { segments, middle, cosReach, sinReach } of runs) {
      // From half a turn on, of distance and reach together, nothing can be skipped.
      const isWide = sinBest * cosReach + cosBest * sinReach <= 0;
      // Written out: a call here doubles the time of a belt of 60,000 points.
      const cosAway = x * middle[0] + y * middle[1] + z * middle[2];
      if (!isWide && cosAway < cosBest * cosReach - sinBest * sinReach) continue;
      for (const { start, end, normal, ahead, on, angle, from } of segments) {
        const aside = normal ? Math.abs(dot(point, normal)) : 0;
        if (aside > sine) continue;
        // The foot of the perpendicular lies between the planes across both ends.
        const isWithin = normal !== null && dot(point, ahead) >= 0 && dot(point, on) <= 0;
        const toStart = isWithin ? 0 : angleBetween(point, start);
        const toEnd = isWithin ? 0 : angleBetween(point, end);
        const off = isWithin ? Math.asin(Math.min(1, aside)) : Math.min(toStart, toEnd);
        if (off > best || (off === best && along !== null)) continue;
        best = off;
        cosBest = Math.cos(best);
        sinBest = Math.sin(best);
        sine = best < Math.PI / 2 ? sinBest + SLACK : 1 + SLACK;
        const foot = isWithin ? Math.atan2(dot(point, ahead), dot(point, start)) : null;
        along = from + (foot ?? (toStart <= toEnd ? 0 : angle));
      }
    }
    const offKm = best * EARTH_RADIUS_KM;
    return along === null || offKm > limitKm ? null : { offKm, alongKm: along * EARTH_RADIUS_KM };
  };
}

/**
 * Makes a ruler for the lines: the distance in km from a point to the nearest of them, or `Infinity`
 * where that is more than `limitKm` (or where there is no line). Measured as by `lineLocator`.
 */
export function lineRuler(lines: Lines): (at: LonLat, limitKm?: number) => number {
  const locate = lineLocator(lines);
  return (at, limitKm) => locate(at, limitKm)?.offKm ?? Infinity;
}

function runsOf(segments: readonly Segment[]): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < segments.length; i += RUN) {
    const some = segments.slice(i, i + RUN);
    const cap = capOf(some.flatMap(({ start, end }) => [start, end]));
    runs.push({ segments: some, ...cap });
  }
  return runs;
}

function segmentsOf(lines: Lines): Segment[] {
  let from = 0;
  return lines.flatMap((line) =>
    line.slice(1).map((position, i): Segment => {
      const [before = position] = [line[i]];
      const start = unitVector({ lon: before[0], lat: before[1] });
      const end = unitVector({ lon: position[0], lat: position[1] });
      const angle = angleBetween(start, end);
      const across = cross(start, end);
      const length = Math.hypot(...across);
      const normal: Vector | null =
        length > 0 ? [across[0] / length, across[1] / length, across[2] / length] : null;
      const segment = {
        start,
        end,
        normal,
        ahead: normal ? cross(normal, start) : start,
        on: normal ? cross(normal, end) : end,
        angle,
        from,
      };
      from += angle;
      return segment;
    }),
  );
}
