import type { Day } from '../../../src/domain/day.ts';
import { dayOf } from '../../../src/domain/day.ts';
import type { Incident } from '../../../src/domain/incident.ts';
import type { Base, BaseRecord, Route } from '../../../src/domain/mission-places.ts';

/** The day of a date that exists. */
export function day(year: number, month: number, date: number): Day {
  const found = dayOf(year, month, date);
  if (found === null) throw new Error(`no such date: ${year}-${month}-${date}`);
  return found;
}

/** An incident with only what every incident has; `end` follows `start` unless given. */
export function incident(facts: Partial<Incident> & { id: string }): Incident {
  const start = facts.start ?? day(2017, 6, 14);
  return {
    source: 'ucdp',
    type: 'state',
    datePrecision: 1,
    placePrecision: 1,
    lon: 0,
    lat: 0,
    missionDeathsBy: {},
    actors: [],
    references: [],
    seeAlso: [],
    ...facts,
    start,
    end: facts.end ?? start,
  };
}

export function base(facts: Partial<Base> & { id: string }): Base {
  return {
    name: { en: facts.id, fr: facts.id },
    lon: 0,
    lat: 0,
    from: day(2013, 7, 1),
    to: day(2023, 12, 31),
    fromPrecision: 'day',
    toPrecision: 'day',
    history: [],
    ...facts,
  };
}

export function record(from: Day, to: Day, facts: Partial<BaseRecord> = {}): BaseRecord {
  return { from, to, units: [], tcc: {}, sourceMap: 'map', precision: 'month', ...facts };
}

export function route(id: string, lines: Route['lines'], lengthKm = 100): Route {
  return { id, name: id, via: [], lengthKm, realRoadShare: 1, legs: [], lines };
}
