import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

/** Radius round a base, km. */
export const COUNTS_KM: NumberRange = { first: 25, least: 1, most: 300 };
/** The zone whose corners stand beside it in the link. */
export const DRAWN = 'area';

export interface CountsParams {
  /** `region:ML07`, `base:gao`, `area`; `null` where none is chosen. */
  readonly zone: string | null;
  readonly radiusKm: number;
  /** Corners of a drawn area, `lon/lat/lon/lat/lon/lat`. */
  readonly corners: string | null;
}

/** `counts:r=25,zone=base:gao`, `counts:zone=region:ML07`, `counts:p=…,zone=area`. */
export function readCountsParams(raw: RawParams): CountsParams {
  return {
    zone: raw['zone'] || null,
    radiusKm: numberParam(raw, 'r', COUNTS_KM),
    corners: raw['p'] || null,
  };
}
