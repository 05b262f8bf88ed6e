import { DEFAULT_ROAD_SPEEDS, type RoadSpeeds, type Way } from '../../roads/road-speeds.ts';
import { type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

interface SpeedParam {
  readonly way: Way;
  /** In links. */
  readonly key: string;
  /** km/h; 0 closes the way. */
  readonly range: NumberRange;
}

const kmh = (way: Way): NumberRange => ({
  first: DEFAULT_ROAD_SPEEDS.kmh[way],
  least: 0,
  most: 120,
});

export const SPEED_PARAMS: readonly SpeedParam[] = [
  { way: 'main', key: 'vm', range: kmh('main') },
  { way: 'track', key: 'vt', range: kmh('track') },
  { way: 'connector', key: 'vc', range: kmh('connector') },
  { way: 'schematic', key: 'vs', range: kmh('schematic') },
  { way: 'off-graph', key: 'vo', range: kmh('off-graph') },
];

export const DETOUR_KEY = 'df';
export const DETOUR: NumberRange = { first: DEFAULT_ROAD_SPEEDS.detourFactor, least: 1, most: 3 };

/** `df=1.5,vm=60`: the speeds that the link states, the others as they are at first. */
export function readSpeeds(raw: RawParams): RoadSpeeds {
  const speeds = { ...DEFAULT_ROAD_SPEEDS.kmh };
  for (const { way, key, range } of SPEED_PARAMS) speeds[way] = numberParam(raw, key, range);
  return {
    ...DEFAULT_ROAD_SPEEDS,
    kmh: speeds,
    detourFactor: numberParam(raw, DETOUR_KEY, DETOUR),
  };
}

/** Those of the parameters that are speeds, to take them from one analysis to another. */
export function speedParamsOf(raw: RawParams): RawParams {
  const keys = [...SPEED_PARAMS.map(({ key }) => key), DETOUR_KEY];
  return Object.fromEntries(Object.entries(raw).filter(([key]) => keys.includes(key)));
}
