import type { Day } from '../../domain/day.ts';
import { memoList } from '../../domain/memo.ts';
import { type Base, inForce, type Region } from '../../domain/mission-places.ts';

const sameBases = memoList((bases: readonly Base[]) => bases);
const sameRegions = memoList((regions: readonly Region[]) => regions);

/** Bases open on the day; the same list as before where they are the same. */
export function basesOn(bases: readonly Base[], day: Day): readonly Base[] {
  return sameBases(bases.filter((base) => inForce(base, day)));
}

/** The regions in force on the day, likewise. */
export function regionsOn(regions: readonly Region[], day: Day): readonly Region[] {
  return sameRegions(regions.filter((region) => inForce(region, day)));
}
