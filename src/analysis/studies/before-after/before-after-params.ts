import { type Day, parseDay } from '../../../domain/day.ts';
import { choiceParam, type NumberRange, numberParam } from '../../study/params.ts';
import type { RawParams } from '../../study/study.ts';

export const BEFORE_AFTER_KM: NumberRange = { first: 25, least: 1, most: 150 };
export const BEFORE_AFTER_DAYS: NumberRange = { first: 180, least: 7, most: 1095 };
export const BASE_EVENTS = ['closing', 'opening', 'date'] as const;
export type BaseEvent = (typeof BASE_EVENTS)[number];
/** Only incidents placed within about 25 km (place precision 1 and 2), or all by the point given. */
export const PLACES_TAKEN = ['located', 'all'] as const;
export type PlacesTaken = (typeof PLACES_TAKEN)[number];

export interface BeforeAfterParams {
  /** `null` leaves the choice to the analysis: the base that was closed first. */
  readonly base: string | null;
  readonly radiusKm: number;
  /** Days on each side of the event. */
  readonly days: number;
  readonly event: BaseEvent;
  /** The day of the event `date`, first of the new state. */
  readonly day: Day | null;
  readonly places: PlacesTaken;
}

/**
 * `before-after:base=menaka,days=90,event=opening,r=50`, or
 * `before-after:base=gao,day=2015-06-20,event=date,places=all`.
 */
export function readBeforeAfterParams(raw: RawParams): BeforeAfterParams {
  return {
    base: raw['base'] || null,
    radiusKm: numberParam(raw, 'r', BEFORE_AFTER_KM),
    days: Math.round(numberParam(raw, 'days', BEFORE_AFTER_DAYS)),
    event: choiceParam(raw, 'event', BASE_EVENTS),
    day: parseDay(raw['day'] ?? ''),
    places: choiceParam(raw, 'places', PLACES_TAKEN),
  };
}
