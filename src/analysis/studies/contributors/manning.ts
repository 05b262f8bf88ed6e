import type { Day } from '../../../domain/day.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Base, BaseRecord, DateUnit } from '../../../domain/mission-places.ts';
import { recordOn } from '../../as-of.ts';

interface NamingMaps {
  readonly first: MapOfDay;
  readonly last: MapOfDay;
}

/** What one map says of a country at a base; `null` where it names the country without a number. */
export interface Manned {
  readonly base: string;
  readonly troops: number | null;
}

/** A deployment map, by its name and the day from which it holds. */
export interface MapOfDay {
  readonly day: Day;
  readonly precision: DateUnit;
  readonly map: string;
}

export interface Manning {
  readonly country: string;
  readonly manned: readonly Manned[];
  /** Sum of the troops that are stated. */
  readonly troops: number;
  /** Bases whose map names the country without a number. */
  readonly unknown: number;
}

/** The country's troops in a record, `null` without a number, `undefined` where it is not named. */
function troopsIn(record: BaseRecord, country: string): number | null | undefined {
  if (Object.hasOwn(record.tcc, country)) return record.tcc[country];
  return record.tccUnknown?.includes(country) ? null : undefined;
}

/** Every country that a record names. */
export function countriesIn(record: BaseRecord): string[] {
  return [...Object.keys(record.tcc), ...(record.tccUnknown ?? [])];
}

/** What of the day's maps is of the country. */
export function manningOn(bases: readonly Base[], country: string, day: Day): Manning {
  const manned = bases.flatMap((base): Manned[] => {
    const record = recordOn(base, day);
    const troops = record ? troopsIn(record, country) : undefined;
    return troops === undefined ? [] : [{ base: base.id, troops }];
  });
  return {
    country,
    manned,
    troops: manned.reduce((sum, { troops }) => sum + (troops ?? 0), 0),
    unknown: manned.filter(({ troops }) => troops === null).length,
  };
}

/** By country, the first and the last map that names it at any base. Kept for the last bases. */
export const mapsNaming = memoLast((bases: readonly Base[]): ReadonlyMap<string, NamingMaps> => {
  const known = new Map<string, NamingMaps>();
  for (const record of bases.flatMap(({ history }) => history)) {
    const map = { day: record.from, precision: record.precision, map: record.sourceMap };
    for (const country of countriesIn(record)) {
      const { first = map, last = map } = known.get(country) ?? {};
      known.set(country, {
        first: map.day < first.day ? map : first,
        last: map.day > last.day ? map : last,
      });
    }
  }
  return known;
});

/** The days on which what the maps say may change: each holds until the next. */
export function mapDays(bases: readonly Base[]): Day[] {
  const days = bases.flatMap(({ to, history }) => [to + 1, ...history.map(({ from }) => from)]);
  return [...new Set(days)].sort((one, other) => one - other);
}
