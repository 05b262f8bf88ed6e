import { choiceParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const DRIFT_UNITS = ['year', 'quarter'] as const;
export type DriftUnit = (typeof DRIFT_UNITS)[number];

export interface DriftParams {
  readonly unit: DriftUnit;
  /** First day of the period whose ellipse is drawn, as text; `null` for the first and the last one. */
  readonly at: string | null;
}

/** `drift:by=quarter,at=2017-01-01`. */
export function readDriftParams(raw: RawParams): DriftParams {
  return { unit: choiceParam(raw, 'by', DRIFT_UNITS), at: raw['at'] ?? null };
}
