import type { LonLat } from '../../lon-lat.ts';
import { pointsText, readPoints } from '../../points-text.ts';
import type { StudyPlaces } from '../../study/study.ts';

/** Where a way begins or ends, as a link names it: a base, a town, or a point of the map. */
export type RoadPoint =
  | { readonly kind: 'base' | 'place'; readonly id: string }
  | ({ readonly kind: 'point' } & LonLat);

/** `base:gao`, `place:ML070000000` or `0.1234/16.2345` (lon/lat); `null` for anything else. */
export function readRoadPoint(text: string | undefined): RoadPoint | null {
  const [, kind, id] = /^(base|place):(.+)$/.exec(text ?? '') ?? [];
  if (id !== undefined) return { kind: kind === 'base' ? 'base' : 'place', id };
  const [at, ...others] = readPoints(text);
  return at && others.length === 0 ? { kind: 'point', ...at } : null;
}

export function roadPointText(point: RoadPoint): string {
  return point.kind === 'point' ? pointsText([point]) : `${point.kind}:${point.id}`;
}

/** Where it is; `null` where the data know no such base or town. */
export function placeOf(
  point: RoadPoint,
  { bases, places }: Pick<StudyPlaces, 'bases' | 'places'>,
): LonLat | null {
  if (point.kind === 'point') return point;
  const all: readonly (LonLat & { readonly id: string })[] = point.kind === 'base' ? bases : places;
  return all.find(({ id }) => id === point.id) ?? null;
}
