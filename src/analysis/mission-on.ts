import type { Day } from '../domain/day.ts';
import { type DayWindow, holds } from '../domain/day-window.ts';
import type { Closure, Mission, Resolution } from '../domain/mission.ts';
import { type Base, type BaseRecord, type DateUnit, inForce } from '../domain/mission-places.ts';
import { recordOn } from './as-of.ts';

/** What the deployment maps in force on the day say of each open base. */
export function recordsOn(bases: readonly Base[], day: Day): readonly BaseRecord[] {
  return bases.flatMap((base) => recordOn(base, day) ?? []);
}

/** Sum of the troops that the maps state. */
export function troopsIn(records: readonly BaseRecord[]): number {
  return records.reduce((sum, { troops = 0 }) => sum + troops, 0);
}

/** Countries that the maps state troops of. */
export function countriesWithTroops(records: readonly BaseRecord[]): readonly string[] {
  const stated = records.flatMap(({ tcc }) =>
    Object.entries(tcc).flatMap(([country, troops]) => (troops > 0 ? country : [])),
  );
  return [...new Set(stated)].sort();
}

/** Uniformed personnel as a report states them. */
export interface ReportedStrength {
  readonly uniformed: number;
  readonly date: Day;
  readonly datePrecision: DateUnit;
  /** Address of the report; `null` of the UN's monthly totals, whose source the manifest names. */
  readonly reference: string | null;
}

/** Uniformed strength as last reported up to the day; `null` before the first report. */
export function strengthOn(mission: Mission, day: Day): ReportedStrength | null {
  const monthly = mission.monthlyTotals.map(
    ({ date, total }): ReportedStrength => ({
      ...{ uniformed: total, date, datePrecision: 'month', reference: null },
    }),
  );
  const single = mission.strengths.flatMap(
    ({ value, date, datePrecision, reference }): ReportedStrength[] => {
      const uniformed = value['uniformed'];
      return uniformed === undefined ? [] : [{ uniformed, date, datePrecision, reference }];
    },
  );
  const reported = [...monthly, ...single].filter(({ date }) => date <= day);
  return reported.sort((one, other) => one.date - other.date).at(-1) ?? null;
}

/** The resolution whose mandate holds the day; `null` before the first and after the last. */
export function mandateOn(mission: Mission, day: Day): Resolution | null {
  return mission.resolutions.find(({ mandate }) => mandate && inForce(mandate, day)) ?? null;
}

/** Bases closed in the window: those without a day were kept. */
export function closedIn(mission: Mission, window: DayWindow): readonly Closure[] {
  return mission.closures.filter(({ date }) => date !== undefined && holds(window, date, date));
}

export function resolutionsIn(mission: Mission, window: DayWindow): readonly Resolution[] {
  return mission.resolutions.filter(({ date }) => holds(window, date, date));
}
