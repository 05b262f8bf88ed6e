import { recordOn } from '../analysis/as-of.ts';
import type { Day } from '../domain/day.ts';
import type { Base, BaseRecord } from '../domain/mission-places.ts';

/** A base and what the deployment map in force says of it. */
export interface OpenBase {
  readonly base: Base;
  readonly record: BaseRecord;
}

// One object a record, so that the same record on another day is the same value.
const known = new WeakMap<BaseRecord, OpenBase>();

/**
 * The bases open on the day, manned by one of the countries (ISO 3166-1 alpha-3) when any is named,
 * with or without a number of troops.
 */
export function openBases(
  bases: readonly Base[],
  day: Day,
  countries: readonly string[],
): readonly OpenBase[] {
  return bases.flatMap((base) => {
    const record = recordOn(base, day);
    return record && isMannedBy(record, countries) ? [openBase(base, record)] : [];
  });
}

function isMannedBy(record: BaseRecord, countries: readonly string[]): boolean {
  const named = [...Object.keys(record.tcc), ...(record.tccUnknown ?? [])];
  return countries.length === 0 || countries.some((country) => named.includes(country));
}

function openBase(base: Base, record: BaseRecord): OpenBase {
  const found = known.get(record);
  if (found?.base === base) return found;
  const made = { base, record };
  known.set(record, made);
  return made;
}

/** Radius in pixels: the area of the symbol grows with the troops. */
export function baseRadius(troops: number | undefined): number {
  return troops === undefined ? 4 : Math.min(15, 3.5 + 0.22 * Math.sqrt(troops));
}

/** A base as its name is written: with a star where it holds the mission's headquarters. */
export interface NamedBase {
  readonly base: Base;
  readonly star: boolean;
}
const MISSION_LEVEL = 3;
const plain = new WeakMap<Base, NamedBase>();
const starred = new WeakMap<Base, NamedBase>();

/** The same object for the same base and star, however often its map changes. */
export function namedBase({ base, record }: OpenBase): NamedBase {
  const star = record.hq === MISSION_LEVEL;
  const store = star ? starred : plain;
  const found = store.get(base) ?? { base, star };
  store.set(base, found);
  return found;
}

export function mostTroops(base: Base): number {
  return Math.max(0, ...base.history.map(({ troops }) => troops ?? 0));
}

/** Pixels from the point at which the name is clear of the symbol at its largest. */
export function clearance(base: Base): number {
  const level = Math.max(0, ...base.history.map(({ hq }) => hq ?? 0));
  return baseRadius(mostTroops(base)) + 2 + 3 * Math.min(2, level);
}
