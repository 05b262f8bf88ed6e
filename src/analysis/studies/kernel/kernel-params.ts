import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const BANDWIDTH_KM: NumberRange = { first: 50, least: 20, most: 300 };

export interface KernelParams {
  readonly bandwidthKm: number;
}

/** `kernel:h=50`. */
export function readKernelParams(raw: RawParams): KernelParams {
  return { bandwidthKm: numberParam(raw, 'h', BANDWIDTH_KM) };
}
