import { memoValue } from '../../domain/memo.ts';
import type { LonLat } from '../lon-lat.ts';

const MOST = 16;

/**
 * Remembers what was made of the last places and radii: bases come and go while a window is dragged, a
 * radius is tried to and fro.
 */
export function keptReach<Result>(
  compute: (centres: readonly LonLat[], radiusKm: number) => Result,
): (centres: readonly LonLat[], radiusKm: number) => Result {
  const kept = memoValue(compute, MOST);
  // Nothing else of a base makes another question.
  return (centres, radiusKm) =>
    kept(
      centres.map(({ lon, lat }) => ({ lon, lat })),
      radiusKm,
    );
}
