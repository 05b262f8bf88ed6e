import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const EXPOSURE_KM: NumberRange = { first: 5, least: 1, most: 50 };
export const SEGMENT_KM: NumberRange = { first: 5, least: 1, most: 50 };
const AT_KM: NumberRange = { first: -1, least: 0, most: 20_000 };

export interface ExposureParams {
  /** Id of the route; `null` where the link names none: the first one. */
  readonly route: string | null;
  readonly distanceKm: number;
  readonly segmentKm: number;
  /** A kilometre in the chosen segment; -1 where none is chosen. */
  readonly atKm: number;
}

/** `exposure:at=140,d=5,route=sevare-gao,seg=5`. */
export function readExposureParams(raw: RawParams): ExposureParams {
  return {
    route: raw['route'] ?? null,
    distanceKm: numberParam(raw, 'd', EXPOSURE_KM),
    segmentKm: numberParam(raw, 'seg', SEGMENT_KM),
    atKm: numberParam(raw, 'at', AT_KM),
  };
}
