import type { Day } from '../../domain/day.ts';
import { memoList } from '../../domain/memo.ts';
import { type Base, type Cercle, inForce, type Region } from '../../domain/mission-places.ts';

const sameBases = memoList((bases: readonly Base[]) => bases);
const sameRegions = memoList((regions: readonly Region[]) => regions);
const sameCercles = memoList((cercles: readonly Cercle[]) => cercles);

/** Bases open on the day; the same list as before where they are the same. */
export function basesOn(bases: readonly Base[], day: Day): readonly Base[] {
  return sameBases(bases.filter((base) => inForce(base, day)));
}

/** The regions in force on the day, likewise. */
export function regionsOn(regions: readonly Region[], day: Day): readonly Region[] {
  return sameRegions(regions.filter((region) => inForce(region, day)));
}

/** The cercles in force on the day, likewise. */
export function cerclesOn(cercles: readonly Cercle[], day: Day): readonly Cercle[] {
  return sameCercles(cercles.filter((cercle) => inForce(cercle, day)));
}
