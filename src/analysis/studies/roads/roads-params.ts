import type { RoadSpeeds } from '../../roads/road-speeds.ts';
import { numbersParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';
import { type RoadPoint, readRoadPoint } from '../by-road/road-point.ts';
import { readSpeeds } from '../by-road/speed-params.ts';

export const FIRST_HOURS: readonly number[] = [1, 2, 4, 8];
export const HOURS = { least: 0.1, most: 72 };
/** As many as there are tones that can be told apart. */
export const MOST_BANDS = 5;
const GAO: RoadPoint = { kind: 'base', id: 'gao' };

export interface RoadsParams {
  readonly from: RoadPoint;
  /** Ends of the bands, in hours, ascending. */
  readonly hours: readonly number[];
  readonly speeds: RoadSpeeds;
}

/** `roads:from=base:gao,h=1/2/4/8`, and speeds. */
export function readRoadsParams(raw: RawParams): RoadsParams {
  return {
    from: readRoadPoint(raw['from']) ?? GAO,
    hours: numbersParam(raw, 'h', FIRST_HOURS, HOURS).slice(0, MOST_BANDS),
    speeds: readSpeeds(raw),
  };
}
