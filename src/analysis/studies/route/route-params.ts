import type { RoadSpeeds } from '../../roads/road-speeds.ts';
import type { RawParams } from '../../study/study.ts';
import { type RoadPoint, readRoadPoint } from '../by-road/road-point.ts';
import { readSpeeds } from '../by-road/speed-params.ts';

const MOPTI: RoadPoint = { kind: 'base', id: 'mopti' };
const GAO: RoadPoint = { kind: 'base', id: 'gao' };

export interface RouteParams {
  readonly from: RoadPoint;
  readonly to: RoadPoint;
  readonly speeds: RoadSpeeds;
}

/** `route:from=base:mopti,to=base:gao`, and speeds. */
export function readRouteParams(raw: RawParams): RouteParams {
  return {
    from: readRoadPoint(raw['from']) ?? MOPTI,
    to: readRoadPoint(raw['to']) ?? GAO,
    speeds: readSpeeds(raw),
  };
}
