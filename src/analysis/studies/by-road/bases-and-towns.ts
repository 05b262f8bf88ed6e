import type { Day } from '../../../domain/day.ts';
import type { LonLat } from '../../lon-lat.ts';
import { basesOn } from '../../reach/open-bases.ts';
import type { StudyPlaces } from '../../study/study.ts';

/** A base or a town, as a way leads to it. */
export interface BaseOrTown extends LonLat {
  readonly kind: 'base' | 'place';
  readonly id: string;
}

/** The bases open on the day, then all towns. */
export function basesAndTowns(
  { bases, places }: Pick<StudyPlaces, 'bases' | 'places'>,
  day: Day,
): BaseOrTown[] {
  const open = basesOn(bases, day);
  return [
    ...open.map(({ id, lon, lat }) => ({ kind: 'base' as const, id, lon, lat })),
    ...places.map(({ id, lon, lat }) => ({ kind: 'place' as const, id, lon, lat })),
  ];
}
