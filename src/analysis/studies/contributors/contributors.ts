import type { Day } from '../../../domain/day.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { recordsOn, troopsIn } from '../../mission-on.ts';
import { shownRows } from '../../shown-rows.ts';
import type { Study } from '../../study/study.ts';
import { UNKNOWN } from '../../table-columns.ts';
import { type ContributorsParams, readContributorsParams } from './contributors-params.ts';
import { countryDrawing } from './country-drawing.ts';
import { deadByCountry } from './dead-by-country.ts';
import { type Manning, type MapOfDay, manningOn, mapDays, mapsNaming } from './manning.ts';

export interface ContributorRow extends Manning {
  /** `null` of a country that has dead and is on no map. */
  readonly maps: { readonly first: MapOfDay; readonly last: MapOfDay } | null;
  /** Its peacekeepers killed in the window. */
  readonly dead: number;
}

/** Troops from a day until the next step: of the country chosen, or of the whole mission. */
export interface TroopsStep {
  readonly day: Day;
  /** `null` before the first map and after the last base was left. */
  readonly troops: number | null;
  readonly bases: number;
}

export interface ContributorsFacts extends ContributorsParams {
  readonly asOf: Day;
  /** Most troops on the day first, then most dead, then by code. */
  readonly rows: readonly ContributorRow[];
  /** Strength of the open bases as the maps state it: the sum by country may differ. */
  readonly strength: number;
  readonly openBases: number;
  /** Troops that the maps of the day call multinational. */
  readonly multinational: number;
  readonly dead: { readonly all: number; readonly undivided: number; readonly unnamed: number };
  readonly steps: readonly TroopsStep[];
}

/**
 * Who manned which base as of the last day of the window by the deployment maps in force, the
 * peacekeepers killed in the window by nationality, and troops over time.
 */
export const study: Study<ContributorsFacts> = (inputs, raw) => {
  const params = readContributorsParams(raw);
  const { places, table, mask, window } = inputs;
  const { bases } = places;
  const asOf = window.to - 1;
  const shown = shownRows(table, mask, window);
  const dead = deadByCountry(table, shown);
  const maps = mapsNaming(bases);
  const rows = [...new Set([...maps.keys(), ...dead.byCountry.keys()])]
    .map(
      (country): ContributorRow => ({
        ...manningOn(bases, country, asOf),
        maps: maps.get(country) ?? null,
        dead: dead.byCountry.get(country) ?? 0,
      }),
    )
    .sort(
      (one, other) =>
        other.troops - one.troops ||
        other.unknown - one.unknown ||
        other.dead - one.dead ||
        (one.country < other.country ? -1 : 1),
    );
  const records = recordsOn(bases, asOf);
  const mission = new Set(
    table.type.names.flatMap((name, code) => (name === 'mission' ? code : [])),
  );
  return {
    facts: {
      ...params,
      asOf,
      rows,
      strength: troopsIn(records),
      openBases: records.length,
      multinational: records.reduce((sum, { multinational = 0 }) => sum + multinational, 0),
      dead: {
        all: dead.rows.reduce((sum, row) => sum + (table.missionDeaths[row] ?? 0), 0),
        undivided: dead.undivided,
        unnamed: dead.unnamed,
      },
      steps: stepsOf(bases, params.country),
    },
    drawing:
      params.country === null
        ? null
        : countryDrawing(
            bases,
            rows.find(({ country }) => country === params.country)?.manned ?? [],
          ),
    rows: dead.rows,
    leftOut: [
      {
        reason: 'dead-not-stated',
        rows: shown.filter(
          (row) => table.missionDeaths[row] === UNKNOWN && mission.has(table.type.codes[row] ?? 0),
        ),
      },
    ],
  };
};

/** Over all the days of the maps, whatever the window. Kept for the last country. */
const stepsOf = memoLast((bases: readonly Base[], country: string | null): readonly TroopsStep[] =>
  mapDays(bases).map((day) => {
    const records = recordsOn(bases, day);
    if (records.length === 0) return { day, troops: null, bases: 0 };
    if (country === null) {
      return { day, troops: troopsIn(records), bases: records.length };
    }
    const { troops, manned } = manningOn(bases, country, day);
    return { day, troops, bases: manned.length };
  }),
);
