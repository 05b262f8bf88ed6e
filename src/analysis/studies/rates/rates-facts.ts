import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import type { Words } from '../../../domain/language.ts';
import type { Estimate } from '../../statistics/interval.ts';
import type { RatesParams } from './rates-params.ts';

/** Fewer incidents tell neither a rate apart from its neighbours' nor a trend. */
export const FEW = 5;

/** One region or cercle. */
export interface AreaRate {
  readonly code: string;
  readonly name: Words;
  readonly areaKm2: number;
  readonly count: number;
  /** Incidents per 1,000 km² and month, with Garwood's interval; `null` without ground or days. */
  readonly rate: Estimate | null;
  /** By step, in order of day. */
  readonly counts: readonly number[];
  /** By how much the rate was multiplied in a year; `null` where there is too little to tell, or too short a window. */
  readonly trend: Estimate | null;
}

export interface RatesFacts extends RatesParams {
  /** The highest rate first. */
  readonly areas: readonly AreaRate[];
  readonly total: number;
  /** The days counted in: the window, as far as there are data. */
  readonly days: DayWindow;
  /** First days of the steps; the first and the last step may be cut by the window. */
  readonly steps: readonly Day[];
  /** Did another division hold on some day of the window? */
  readonly isDivided: boolean;
}
