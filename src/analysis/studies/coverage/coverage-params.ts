import { choiceParam, type NumberRange, numberParam, numbersParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const COVERAGE_KM: NumberRange = { first: 25, least: 1, most: 300 };
export const COVERED_THINGS = ['incidents', 'places', 'health'] as const;
export type CoveredThing = (typeof COVERED_THINGS)[number];

/** Each ring is drawn round each open base: more of them hide the land, and a link may state any number. */
export const MOST_RINGS = 6;
/** Radii of the rings drawn round open bases; none at first. */
const NO_RINGS: readonly number[] = [];

export interface CoverageParams {
  readonly radiusKm: number;
  readonly of: CoveredThing;
  readonly ringsKm: readonly number[];
}

/** `coverage:of=health,r=50,rings=10/25`. Of many rings the narrowest. */
export function readCoverageParams(raw: RawParams): CoverageParams {
  return {
    radiusKm: numberParam(raw, 'r', COVERAGE_KM),
    of: choiceParam(raw, 'of', COVERED_THINGS),
    ringsKm: numbersParam(raw, 'rings', NO_RINGS, COVERAGE_KM).slice(0, MOST_RINGS),
  };
}
