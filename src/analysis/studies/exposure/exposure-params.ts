import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';
import { type PatrolParams, readPatrolParams } from '../patrol/patrol-params.ts';

export const EXPOSURE_KM: NumberRange = { first: 5, least: 1, most: 50 };
export const SEGMENT_KM: NumberRange = { first: 5, least: 1, most: 50 };
/** What the drawn route is called among the ids of the others. */
export const DRAWN_ROUTE = 'drawn';
const AT_KM: NumberRange = { first: -1, least: 0, most: 20_000 };

export interface ExposureParams {
  /**
   * Id of the route; where the link names none, the drawn one, and `null` where none is drawn either:
   * the first one.
   */
  readonly route: string | null;
  readonly distanceKm: number;
  readonly segmentKm: number;
  /** A kilometre in the chosen segment; -1 where none is chosen. */
  readonly atKm: number;
  /** A route that is drawn, as the patrol sketch spells it. */
  readonly drawn: PatrolParams | null;
}

/** `exposure:at=140,d=5,route=sevare-gao,seg=5`; `p=lon/lat/lon/lat,s=10` and speeds draw a route. */
export function readExposureParams(raw: RawParams): ExposureParams {
  const patrol = readPatrolParams(raw);
  const drawn = patrol.points.length > 0 ? patrol : null;
  return {
    route: raw['route'] ?? (drawn && DRAWN_ROUTE),
    distanceKm: numberParam(raw, 'd', EXPOSURE_KM),
    segmentKm: numberParam(raw, 'seg', SEGMENT_KM),
    atKm: numberParam(raw, 'at', AT_KM),
    drawn,
  };
}
