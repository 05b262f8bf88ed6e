import { bearing, bearingToAzimuth, distance } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { Day } from '../../domain/day.ts';
import { type LonLat, toDegrees } from '../lon-lat.ts';
import { fromPlane } from './equal-area.ts';
import { periodOf } from './periods.ts';
import { type PlacedDays, planePoints } from './points.ts';

/** Where the points of one period lie on average. */
export interface MeanCentre {
  readonly period: number;
  readonly count: number;
  readonly centre: LonLat;
  /** `null` for fewer than three points, or points on one line. */
  readonly ellipse: DeviationalEllipse | null;
  /** From the last earlier period with points; `null` for the first. */
  readonly drift: Drift | null;
}

export interface DeviationalEllipse {
  /** Half of the longer and of the shorter axis. */
  readonly longKm: number;
  readonly shortKm: number;
  /** Of the longer axis, clockwise from north, 0 up to 180. */
  readonly bearing: number;
  readonly outline: Polygon;
}

export interface Drift {
  readonly km: number;
  /** Initial bearing in degrees, clockwise from north, 0 up to 360. */
  readonly bearing: number;
}

export interface MeanCentres {
  /** Periods with points, in their order. */
  readonly centres: readonly MeanCentre[];
  /** Points on days outside the periods. */
  readonly outside: number;
}

/** Corners of an ellipse. */
const STEPS = 96;

/** Sums of the points of one period, from the middle of the plane. */
interface Sums {
  count: number;
  x: number;
  y: number;
  xx: number;
  xy: number;
  yy: number;
}

/**
 * Mean centre and standard deviational ellipse of the points in each period between the edges, in the plane of
 * `equal-area.ts`, and how far the centre moved. The ellipse has the directions of R. S. Yuill (1971), Geografiska
 * Annaler B 53: those of greatest and least spread. Its half axes are √2 times the standard deviations (divisor n) along
 * them, the correction by which it holds 63.2 % of a normal cloud: B. Wang, W. Shi & Z. Miao (2015), PLoS ONE
 * 10(3) e0118537; Yuill's own holds 39.3 %. O(points).
 */
export function meanCentres(points: PlacedDays, edges: readonly Day[]): MeanCentres {
  const { x, y } = planePoints(points);
  const periods = Array.from(
    { length: Math.max(0, edges.length - 1) },
    (): Sums => ({ count: 0, x: 0, y: 0, xx: 0, xy: 0, yy: 0 }),
  );
  let outside = 0;
  for (let row = 0; row < x.length; row++) {
    const sums = periods[periodOf(edges, points.day[row] ?? 0)];
    if (sums) add(sums, x[row] ?? 0, y[row] ?? 0);
    else outside++;
  }
  const centres: MeanCentre[] = [];
  for (const [period, sums] of periods.entries()) {
    if (sums.count === 0) continue;
    const centre = fromPlane({ x: sums.x / sums.count, y: sums.y / sums.count });
    const before = centres.at(-1)?.centre;
    const drift = before ? driftOf(before, centre) : null;
    centres.push({ period, count: sums.count, centre, ellipse: ellipseOf(sums), drift });
  }
  return { centres, outside };
}

/** From one point to another along the great circle, on Turf's sphere. */
export function driftOf(before: LonLat, after: LonLat): Drift {
  const from = [before.lon, before.lat];
  const to = [after.lon, after.lat];
  return { km: distance(from, to), bearing: bearingToAzimuth(bearing(from, to)) };
}

function add(sums: Sums, x: number, y: number): void {
  sums.count++;
  sums.x += x;
  sums.y += y;
  sums.xx += x * x;
  sums.xy += x * y;
  sums.yy += y * y;
}

/** The eigenvalues and eigenvectors of the covariance. */
function ellipseOf({ count, ...sums }: Sums): DeviationalEllipse | null {
  if (count < 3) return null;
  const [x, y] = [sums.x / count, sums.y / count];
  const xx = sums.xx / count - x * x;
  const yy = sums.yy / count - y * y;
  const xy = sums.xy / count - x * y;
  const half = (xx + yy) / 2;
  const gap = Math.hypot((xx - yy) / 2, xy);
  // What rounding leaves of a line is no width.
  if (!(half - gap > 1e-9 * half)) return null;
  const [longKm, shortKm] = [Math.sqrt(2 * (half + gap)), Math.sqrt(2 * (half - gap))];
  const turn = Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const ring = Array.from({ length: STEPS + 1 }, (_, step) => {
    const angle = ((step % STEPS) / STEPS) * 2 * Math.PI;
    const [along, aside] = [longKm * Math.cos(angle), shortKm * Math.sin(angle)];
    const at = fromPlane({ x: x + along * cos - aside * sin, y: y + along * sin + aside * cos });
    return [at.lon, at.lat];
  });
  const fromNorth = (((90 - toDegrees(turn)) % 180) + 180) % 180;
  return { longKm, shortKm, bearing: fromNorth, outline: { type: 'Polygon', coordinates: [ring] } };
}
