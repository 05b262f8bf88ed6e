import { choiceParam, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const SCDI_LIMITS = ['oecd', 'mean'] as const;
export type ScdiLimit = (typeof SCDI_LIMITS)[number];

export interface ScdiParams {
  /** From which intensity on it is high: OECD/SWAC's, or the mean here. */
  readonly limit: ScdiLimit;
  /** The year on the map; `null` for the last one. */
  readonly year: number | null;
}

/** `scdi:limit=mean,year=2021`. */
export function readScdiParams(raw: RawParams): ScdiParams {
  const year = numberParam(raw, 'year', { first: 0, least: 1900, most: 2200 });
  return { limit: choiceParam(raw, 'limit', SCDI_LIMITS), year: year === 0 ? null : year };
}
