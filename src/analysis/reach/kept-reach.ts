import { memoFew } from '../../domain/memo.ts';
import type { LonLat } from '../lon-lat.ts';

const MOST = 16;

/**
 * Remembers what was made of the last places and radii: bases come and go while a window is dragged, a
 * radius is tried to and fro.
 */
export function keptReach<Result>(
  compute: (centres: readonly LonLat[], radiusKm: number) => Result,
): (centres: readonly LonLat[], radiusKm: number) => Result {
  const kept = memoFew((key: string) => {
    // The seam: the key is made of these two, below.
    const [centres, radiusKm] = JSON.parse(key) as [LonLat[], number];
    return compute(centres, radiusKm);
  }, MOST);
  return (centres, radiusKm) =>
    kept(JSON.stringify([centres.map(({ lon, lat }) => ({ lon, lat })), radiusKm]));
}
