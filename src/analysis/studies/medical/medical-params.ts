import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const SPEED_KMH: NumberRange = { first: 220, least: 50, most: 400 };
export const STOP_MINUTES: NumberRange = { first: 15, least: 0, most: 60 };
export const NOTICE_MINUTES: NumberRange = { first: 30, least: 0, most: 120 };
/** Minutes of notice of the two presets; the first is the one that holds without any. */
export const NOTICE_PRESETS = { day: NOTICE_MINUTES.first, night: 45 } as const;

export interface MedicalParams {
  readonly speedKmh: number;
  /** On the ground where the casualty is. */
  readonly stopMinutes: number;
  /** From the wounding until the helicopter is off the ground. */
  readonly noticeMinutes: number;
}

/** `medical:n=30,s=15,v=220`. */
export function readMedicalParams(raw: RawParams): MedicalParams {
  return {
    speedKmh: numberParam(raw, 'v', SPEED_KMH),
    stopMinutes: numberParam(raw, 's', STOP_MINUTES),
    noticeMinutes: numberParam(raw, 'n', NOTICE_MINUTES),
  };
}
