import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const BORDER_KM: NumberRange = { first: 25, least: 10, most: 150 };

export interface BorderParams {
  readonly km: number;
}

/** `border:km=50`. */
export function readBorderParams(raw: RawParams): BorderParams {
  return { km: numberParam(raw, 'km', BORDER_KM) };
}
