import type { Day } from './day.ts';

/** 1 exact place … 7 international waters: UCDP's `where_prec`. */
export type PlacePrecision = 1 | 2 | 3 | 4 | 5 | 6 | 7;
/** 1 the day … 5 longer than a month: UCDP's `date_prec`. */
export type DatePrecision = 1 | 2 | 3 | 4 | 5;

/** The types of the shipped incidents, in drawing and legend order. Imported sets may bring others. */
export const INCIDENT_TYPES = ['mission', 'state', 'nonstate', 'onesided', 'aid'] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];

/** Is it one of the shipped types, which have words and looks of their own? */
export function isIncidentType(code: string): code is IncidentType {
  return INCIDENT_TYPES.some((type) => type === code);
}

/** The record in a source that an incident stands in. */
export interface Reference {
  readonly source: string;
  readonly id: string;
  readonly address?: string;
}

/**
 * One incident, as `public/data/incidents.geojson` gives it or as an imported set has it. A fact that no source states is absent,
 * never 0. `start` and `end` are both inclusive: the span of days in which it happened.
 */
export interface Incident {
  readonly id: string;
  readonly source: string;
  /** One of `INCIDENT_TYPES`, or whatever text an imported set has; empty where it has none. */
  readonly type: string;
  readonly start: Day;
  readonly end: Day;
  readonly datePrecision: DatePrecision;
  readonly placePrecision: PlacePrecision;
  readonly lon: number;
  readonly lat: number;
  readonly place?: string;
  /** P-codes of the division in force on `start`. */
  readonly region?: string;
  readonly cercle?: string;
  /** Deaths: best, low and high estimate. */
  readonly best?: number;
  readonly low?: number;
  readonly high?: number;
  readonly deathsCivilians?: number;
  /** Deaths of peacekeepers, in all and by nationality (ISO 3166-1 alpha-3). */
  readonly missionDeaths?: number;
  readonly missionDeathsBy: Readonly<Record<string, number>>;
  readonly aidWorkers?: {
    readonly killed?: number;
    readonly wounded?: number;
    readonly kidnapped?: number;
  };
  /** Actor codes, keys of `actors.json`. */
  readonly actors: readonly string[];
  readonly weapon?: string;
  readonly target?: string;
  readonly wounded?: string;
  readonly conflict?: string;
  readonly dyad?: string;
  /** What an imported set says in free text. */
  readonly notes?: string;
  readonly reference?: string;
  readonly references: readonly Reference[];
  /** Ids of incidents that may be the same event told by another source. */
  readonly seeAlso: readonly string[];
}

/** True where the point stands for an area or a line, not for the place itself. */
export function isPlaceUncertain(precision: number): boolean {
  return precision >= 3;
}

/** True where the day is known only to the week, month or longer. */
export function isDateUncertain(precision: number): boolean {
  return precision >= 3;
}
