type IncidentSource = 'ucdp' | 'mission' | 'awsd';
export type IncidentType = 'state' | 'nonstate' | 'onesided' | 'mission' | 'aid';

/** A record of a source in which an incident stands. */
export interface Reference {
  source: 'ucdp' | 'un-fatalities' | 'attacks' | 'awsd';
  id: string;
  address?: string;
}

/** An incident with its point; what no source states is absent. Days are ISO, both inclusive. */
export interface Incident {
  id: string;
  source: IncidentSource;
  type: IncidentType;
  start: string;
  end: string;
  /** UCDP's `date_prec`, 1–5. */
  datePrecision: number;
  /** UCDP's `where_prec`, 1–7. */
  placePrecision: number;
  lon: number;
  lat: number;
  place?: string;
  best?: number;
  low?: number;
  high?: number;
  deathsCivilians?: number;
  missionDeaths?: number;
  missionDeathsBy?: Record<string, number>;
  aidWorkers?: { killed: number; wounded: number; kidnapped: number };
  actors?: string[];
  weapon?: string;
  target?: string;
  wounded?: string;
  conflict?: string;
  dyad?: string;
  reference: string;
  references: Reference[];
  seeAlso?: string[];
}

/** A row that is not shown, or (with `kept`) shown with something to know about it. */
export interface LeftOut {
  source: string;
  id?: string;
  date?: string;
  place?: string;
  reason: string;
  /** How many rows of the source this entry stands for; 1 when absent. */
  count?: number;
  kept?: true;
  missionDeaths?: number;
  missionDeathsBy?: Record<string, number>;
  detail?: { en: string; fr: string };
}

export const FIRST_DAY = '2013-01-01';
export const LAST_DAY = '2023-12-31';

/** A property under its name, or nothing where the source is silent: absent stays absent. */
export function known<K extends string>(key: K, value: string): { [key in K]?: string } {
  // A computed key widens to string; the cast only gives it its name back.
  return value === '' ? {} : ({ [key]: value } as { [key in K]?: string });
}
