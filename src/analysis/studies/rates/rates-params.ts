import { choiceParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const RATE_AREAS = ['region', 'cercle'] as const;
export type RateAreas = (typeof RATE_AREAS)[number];
export const RATE_UNITS = ['month', 'quarter'] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

export interface RatesParams {
  readonly by: RateAreas;
  /** P-code of the region whose cercles are meant; `null` for all of them. */
  readonly region: string | null;
  /** Step of the small curves. */
  readonly unit: RateUnit;
}

/** `rates:by=cercle,region=ML05,unit=quarter`. */
export function readRatesParams(raw: RawParams): RatesParams {
  const by = choiceParam(raw, 'by', RATE_AREAS);
  return {
    by,
    region: (by === 'cercle' && raw['region']) || null,
    unit: choiceParam(raw, 'unit', RATE_UNITS),
  };
}
