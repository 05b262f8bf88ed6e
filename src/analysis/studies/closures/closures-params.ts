import { numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';
import { COVERAGE_KM } from '../coverage/coverage-params.ts';

export interface ClosuresParams {
  readonly radiusKm: number;
  /** How many closures have happened: 0 is the day before the first. */
  readonly step: number;
}

/** More than there are closures: what is past the last one is the last one. */
const STEPS = { first: 0, least: 0, most: 1000 };

/** `closures:r=25,step=3`. */
export function readClosuresParams(raw: RawParams): ClosuresParams {
  return {
    radiusKm: numberParam(raw, 'r', COVERAGE_KM),
    step: Math.floor(numberParam(raw, 'step', STEPS)),
  };
}
