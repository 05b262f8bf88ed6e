import { choiceParam, numberParam, numbersParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

/** Bounds of a band of space and of time, and the bands where the link names none. */
export const SPACE_KM = { first: [5, 10, 25, 50], least: 1, most: 100 } as const;
export const TIME_DAYS = { first: [7, 14, 30, 60], least: 1, most: 365 } as const;
const MOST_BANDS = 6;
export const PERMUTATIONS = ['99', '999'] as const;
const SEED = { first: 1, least: 1, most: 1_000_000 };

export interface NearRepeatsParams {
  readonly spaceKm: readonly number[];
  readonly timeDays: readonly number[];
  readonly permutations: number;
  readonly seed: number;
}

/** `near-repeats:km=5/10/25,days=7/14,n=999,seed=2`. */
export function readNearRepeatsParams(raw: RawParams): NearRepeatsParams {
  return {
    spaceKm: numbersParam(raw, 'km', SPACE_KM.first, SPACE_KM).slice(0, MOST_BANDS),
    timeDays: numbersParam(raw, 'days', TIME_DAYS.first, TIME_DAYS).slice(0, MOST_BANDS),
    permutations: Number(choiceParam(raw, 'n', PERMUTATIONS)),
    seed: Math.round(numberParam(raw, 'seed', SEED)),
  };
}
