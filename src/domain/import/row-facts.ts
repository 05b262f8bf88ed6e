import type { Day } from '../day.ts';
import type { DatePrecision, PlacePrecision } from '../incident.ts';

/** One row of a file as an incident. Texts are empty and counts -1 where the row says nothing. */
export interface RowFacts {
  id: string;
  /** Both inclusive. */
  start: Day;
  end: Day;
  datePrecision: DatePrecision;
  placePrecision: PlacePrecision;
  lon: number;
  lat: number;
  type: string;
  /** Without repetition. */
  actors: string[];
  place: string;
  best: number;
  /** `best` where the row does not say. */
  low: number;
  high: number;
  missionDeaths: number;
  weapon: string;
  conflict: string;
  dyad: string;
  notes: string;
  /** A web address. */
  reference: string;
}

export function emptyFacts(): RowFacts {
  return {
    id: '',
    start: 0,
    end: 0,
    datePrecision: 1,
    placePrecision: 1,
    lon: 0,
    lat: 0,
    type: '',
    actors: [],
    place: '',
    best: -1,
    low: -1,
    high: -1,
    missionDeaths: -1,
    weapon: '',
    conflict: '',
    dyad: '',
    notes: '',
    reference: '',
  };
}

/** Fills its part of the facts from a row's cells. False when the row is refused for it. */
export type ReadPart = (cells: readonly string[], at: number, facts: RowFacts) => boolean;
