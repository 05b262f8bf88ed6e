import type { Day } from '../domain/day.ts';
import type { Base, BaseRecord } from '../domain/mission-places.ts';
import { recordOn } from './as-of.ts';

/** A stretch of days on which one record of the base holds. */
export interface StrengthStep {
  /** First and last day, both inclusive. */
  readonly from: Day;
  readonly to: Day;
  /** `null` where the map gives no strength. */
  readonly troops: number | null;
  /** Least and most, where a year has several maps of unknown month. */
  readonly range?: readonly [number, number];
  readonly record: BaseRecord;
}

/**
 * Strength of the base over time, for a chart: steps in order of day, none overlapping, each saying
 * what `recordOn` says on all its days. Days on which no record holds are left as gaps.
 */
export function baseHistory(base: Base): StrengthStep[] {
  const starts = [base.from, ...base.history.flatMap(({ from, to }) => [from, to + 1])];
  const cuts = [...new Set(starts)]
    .filter((day) => day >= base.from && day <= base.to)
    .sort((a, b) => a - b);
  const steps: StrengthStep[] = [];
  cuts.forEach((from, i) => {
    const record = recordOn(base, from);
    if (!record) return;
    const to = (cuts[i + 1] ?? base.to + 1) - 1;
    const last = steps.at(-1);
    if (last?.record === record && last.to === from - 1) steps[steps.length - 1] = { ...last, to };
    else steps.push(stepOf(record, from, to));
  });
  return steps;
}

function stepOf(record: BaseRecord, from: Day, to: Day): StrengthStep {
  const range = record.troopsRange;
  return { from, to, troops: record.troops ?? null, record, ...(range ? { range } : {}) };
}

export interface Contributor {
  /** ISO 3166-1 alpha-3. */
  readonly country: string;
  /** `null` where the map names the country without a number. */
  readonly troops: number | null;
  /** Share, 0–1, of the troops stated by country; their sum may differ from the strength. */
  readonly share: number | null;
}

/** Who manned the base on the day: most troops first, equal numbers by code, unknown ones last. */
export function contributorsOn(base: Base, day: Day): Contributor[] {
  const record = recordOn(base, day);
  if (!record) return [];
  const stated = Object.entries(record.tcc);
  const sum = stated.reduce((total, [, troops]) => total + troops, 0);
  const known = stated
    .map(([country, troops]) => ({ country, troops, share: sum > 0 ? troops / sum : 0 }))
    .sort((a, b) => b.troops - a.troops || (a.country < b.country ? -1 : 1));
  const unknown = (record.tccUnknown ?? [])
    .toSorted()
    .map((country) => ({ country, troops: null, share: null }));
  return [...known, ...unknown];
}
