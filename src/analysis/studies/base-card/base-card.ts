import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import { isPlaceUncertain } from '../../../domain/incident.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { boxHolds, growBox } from '../../box.ts';
import { pointOf } from '../../found-rows.ts';
import { geodesicKm } from '../../geodesic.ts';
import { shownRows } from '../../shown-rows.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import type { TableColumns } from '../../table-columns.ts';
import { type Deaths, deathsOf } from '../../tally.ts';

export const AROUND_KM = [10, 25, 50] as const;
const FARTHEST_KM = 50;
/** An attack on the mission this near to a base counts as one on the base. */
export const ATTACK_KM = 5;
/** How many of the attacks are listed. */
const LATEST = 8;

/** Incidents round the base that began in a part of its life. */
export interface AroundCount {
  /** Those whose place is known to about 25 km or better. */
  readonly count: number;
  readonly deaths: Deaths;
  /** Those whose point stands for an area or a line (place precision 3 or worse): apart from `count`. */
  readonly imprecise: number;
  /** `count` for each year of 365.25 days; `null` where the data hold no day of this part. */
  readonly perYear: number | null;
}

export interface Attack {
  readonly row: number;
  readonly day: Day;
  /** Peacekeepers killed; `null` where no source states it. */
  readonly dead: number | null;
  readonly km: number;
  /** Place precision 2: within about 25 km of where the point stands. */
  readonly isNear: boolean;
}

export interface BaseCardFacts {
  readonly base: string;
  /** Days of the base's life, and after it, that the data hold. */
  readonly openDays: number;
  readonly daysAfter: number;
  readonly around: readonly {
    readonly km: number;
    readonly open: AroundCount;
    readonly after: AroundCount;
  }[];
  readonly attacks: {
    readonly count: number;
    /** Sum of the peacekeepers killed where stated, and how many attacks state no number. */
    readonly dead: number;
    readonly unstated: number;
    readonly latest: readonly Attack[];
  };
}

interface Near {
  readonly row: number;
  readonly day: Day;
  readonly km: number;
  readonly precision: number;
}

/**
 * What happened round a base while it was open and after it closed, over all the data that pass the
 * filters, whatever the window: an incident belongs to the part of the base's life in which its first
 * day lies. Distances are geodesics on WGS 84, from the point that the source gives.
 */
export const study: Study<BaseCardFacts> = (inputs, params): StudyAnswer<BaseCardFacts> => {
  const { table, span } = inputs;
  const base = inputs.places.bases.find(({ id }) => id === params['base']);
  if (!base) return EMPTY;
  const near = rowsNear(inputs, base);
  const life: DayWindow = { from: base.from, to: base.to + 1 };
  const open = near.filter(({ day }) => day >= life.from && day < life.to);
  const after = near.filter(({ day }) => day >= life.to);
  const openDays = daysIn(span, life);
  const daysAfter = daysIn(span, { from: life.to, to: Infinity });
  const attacks = open
    .filter(({ row, km, precision }) => {
      const isOnMission = table.type.names[table.type.codes[row] ?? 0] === 'mission';
      return isOnMission && km <= ATTACK_KM && !isPlaceUncertain(precision);
    })
    .map((one) => attackOf(table, one));
  return {
    facts: {
      base: base.id,
      openDays,
      daysAfter,
      around: AROUND_KM.map((km) => ({
        km,
        open: countOf(table, open, km, openDays),
        after: countOf(table, after, km, daysAfter),
      })),
      attacks: {
        count: attacks.length,
        dead: attacks.reduce((sum, { dead }) => sum + (dead ?? 0), 0),
        unstated: attacks.filter(({ dead }) => dead === null).length,
        latest: attacks.slice(-LATEST).reverse(),
      },
    },
    drawing: null,
    rows: rowsOf([...open, ...after].filter(({ precision }) => !isPlaceUncertain(precision))),
    leftOut: [
      {
        reason: 'place-uncertain',
        rows: rowsOf([...open, ...after].filter(({ precision }) => isPlaceUncertain(precision))),
      },
      { reason: 'before-opening', rows: rowsOf(near.filter(({ day }) => day < life.from)) },
    ],
  };
};

const NO_COUNT: BaseCardFacts['attacks'] = { count: 0, dead: 0, unstated: 0, latest: [] };
const EMPTY = withoutRows<BaseCardFacts>({
  base: '',
  openDays: 0,
  daysAfter: 0,
  around: [],
  attacks: NO_COUNT,
});

/** Rows that pass the filters at most `FARTHEST_KM` away, in order of day. */
function rowsNear({ table, mask, span }: StudyInputs, base: Base): Near[] {
  // A degree is up to 0.5 % shorter on the ellipsoid than on the box's sphere.
  const box = growBox([base.lon, base.lat, base.lon, base.lat], FARTHEST_KM * 1.01);
  const found: Near[] = [];
  for (const row of shownRows(table, mask, span)) {
    const at = pointOf(table, row);
    if (!boxHolds(box, at)) continue;
    const km = geodesicKm([base.lon, base.lat], [at.lon, at.lat]);
    if (km > FARTHEST_KM) continue;
    const precision = table.placePrecision[row] ?? 0;
    found.push({ row, day: table.day[row] ?? 0, km, precision });
  }
  return found;
}

function countOf(
  table: TableColumns,
  rows: readonly Near[],
  most: number,
  days: number,
): AroundCount {
  const within = rows.filter(({ km }) => km <= most);
  const certain = within.filter(({ precision }) => !isPlaceUncertain(precision));
  return {
    count: certain.length,
    deaths: deathsOf(table, rowsOf(certain)),
    imprecise: within.length - certain.length,
    perYear: days > 0 ? (certain.length * 365.25) / days : null,
  };
}

function attackOf(table: TableColumns, { row, day, km, precision }: Near): Attack {
  const dead = table.missionDeaths[row] ?? -1;
  return { row, day, km, dead: dead < 0 ? null : dead, isNear: precision === 2 };
}

function rowsOf(found: readonly Near[]): Uint32Array {
  return Uint32Array.from(found, ({ row }) => row);
}

/** Days that both hold. */
function daysIn(span: DayWindow, part: DayWindow): number {
  return Math.max(0, Math.min(span.to, part.to) - Math.max(span.from, part.from));
}
