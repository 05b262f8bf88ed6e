import { choiceParam, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';
import { COVERAGE_KM, COVERED_THINGS, type CoveredThing } from '../coverage/coverage-params.ts';

export interface ClosureParams {
  /** The base that closes; `null` stands for the first that is open. */
  readonly base: string | null;
  readonly radiusKm: number;
  /** What the map and the list of losses show. */
  readonly of: CoveredThing;
}

/** `closure:base=gao,of=health,r=50`. */
export function readClosureParams(raw: RawParams): ClosureParams {
  return {
    base: raw['base'] ?? null,
    radiusKm: numberParam(raw, 'r', COVERAGE_KM),
    of: choiceParam(raw, 'of', COVERED_THINGS),
  };
}
