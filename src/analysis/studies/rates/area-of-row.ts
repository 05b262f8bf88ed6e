import type { Day } from '../../../domain/day.ts';
import { memoLast } from '../../../domain/memo.ts';
import { type Area, inForce } from '../../../domain/mission-places.ts';
import { areaGrid } from '../../area-grid.ts';
import { areasOf, isAreaKnown } from '../../known-area.ts';
import { cerclesOn, regionsOn } from '../../reach/open-bases.ts';
import type { StudyInputs } from '../../study/study.ts';
import type { RateAreas } from './rates-params.ts';

/**
 * Why a row counts in no area: `place-too-rough`: not known to the region, or where cercles are
 * counted to the cercle; `region-split`: known only to a region of an earlier division that is
 * another one today; `no-area`: its point lies in none.
 */
export type NoAreaReason = 'place-too-rough' | 'region-split' | 'no-area';

/** Outlines in force on one day, and a grid over them, made when it is first needed. */
const gridOf = memoLast((areas: readonly Area[]) => areaGrid(areas));

export interface Division {
  readonly areas: readonly Area[];
  /** The place of the row's area in `areas`, or why it has none. */
  readonly areaOf: (row: number) => number | NoAreaReason;
}

/**
 * The division in force on a day. A row of the days on which that division held has the area that
 * stands in the table; one of an earlier or later division belongs to the area that holds its point.
 */
export function divisionOn(inputs: StudyInputs, by: RateAreas, asOf: Day): Division {
  const { table, places } = inputs;
  const all = areasOf(places, by);
  const areas: readonly Area[] =
    by === 'region' ? regionsOn(places.regions, asOf) : cerclesOn(places.cercles, asOf);
  const { codes, names } = table[by];
  const placeOf = names.map((code) => areas.findIndex((area) => area.code === code));
  const [first] = areas;
  return {
    areas,
    areaOf(row) {
      if (!isAreaKnown(table, by, row)) return 'place-too-rough';
      const day = table.day[row] ?? 0;
      const code = codes[row] ?? 0;
      if (first && inForce(first, day)) return found(placeOf[code] ?? -1);
      const at = gridOf(areas).find(table.lon[row] ?? Number.NaN, table.lat[row] ?? Number.NaN);
      const isRegional = table.placePrecision[row] === 4;
      if (isRegional && !isSame(all, names[code] ?? '', day, areas[at])) return 'region-split';
      return found(at);
    },
  };
}

function found(at: number): number | NoAreaReason {
  return at < 0 ? 'no-area' : at;
}

/** Is the area of that code on that day the one of today, with the same size? */
function isSame(areas: readonly Area[], code: string, day: Day, today: Area | undefined): boolean {
  const then = areas.find((area) => area.code === code && inForce(area, day));
  return then?.code === today?.code && then?.areaKm2 === today?.areaKm2;
}
