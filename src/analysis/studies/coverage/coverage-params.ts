import { choiceParam, type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const COVERAGE_KM: NumberRange = { first: 25, least: 1, most: 300 };
export const COVERED_THINGS = ['incidents', 'places', 'health'] as const;
export type CoveredThing = (typeof COVERED_THINGS)[number];

export interface CoverageParams {
  readonly radiusKm: number;
  readonly of: CoveredThing;
}

/** `coverage:of=health,r=50`. */
export function readCoverageParams(raw: RawParams): CoverageParams {
  return {
    radiusKm: numberParam(raw, 'r', COVERAGE_KM),
    of: choiceParam(raw, 'of', COVERED_THINGS),
  };
}
