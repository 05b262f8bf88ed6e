import type { LonLat } from '../../lon-lat.ts';
import { readPoints } from '../../points-text.ts';
import type { RoadSpeeds } from '../../roads/road-speeds.ts';
import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';
import { readSpeeds, speedParamsOf } from '../by-road/speed-params.ts';

export const SNAP_KM: NumberRange = { first: 10, least: 0, most: 100 };
/** More would not fit into a link. */
export const MOST_POINTS = 60;

export interface PatrolParams {
  /** What the route goes through, in turn, as it was drawn. */
  readonly points: readonly LonLat[];
  /** A point at most this far from a road is moved onto it. */
  readonly snapKm: number;
  readonly speeds: RoadSpeeds;
}

/** `patrol:p=lon/lat/lon/lat,s=10`, and speeds. */
export function readPatrolParams(raw: RawParams): PatrolParams {
  return {
    points: readPoints(raw['p']).slice(0, MOST_POINTS),
    snapKm: numberParam(raw, 's', SNAP_KM),
    speeds: readSpeeds(raw),
  };
}

/** Those of the parameters that draw a route, to take them from one analysis to another. */
export function patrolParamsOf(raw: RawParams): RawParams {
  const { p, s } = raw;
  return { ...(p && { p }), ...(s && { s }), ...speedParamsOf(raw) };
}
