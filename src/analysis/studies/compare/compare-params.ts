import { GROUPINGS, type Grouping } from '../../group-counts.ts';
import { choiceParam, type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

/** Groups of fewer, both windows together, get no ratio. */
export const LEAST_OF_BOTH: NumberRange = { first: 5, least: 1, most: 50 };

export interface CompareParams {
  readonly by: Grouping;
  readonly least: number;
}

/** `compare:by=type,least=10`. */
export function readCompareParams(raw: RawParams): CompareParams {
  return {
    by: choiceParam(raw, 'by', GROUPINGS),
    least: numberParam(raw, 'least', LEAST_OF_BOTH),
  };
}
