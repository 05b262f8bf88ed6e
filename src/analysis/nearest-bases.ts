import type { Day } from '../domain/day.ts';
import { type Base, inForce } from '../domain/mission-places.ts';
import { geodesicKm } from './geodesic.ts';
import type { LonLat } from './lon-lat.ts';

export interface BaseAtKm {
  readonly base: Base;
  /** Length of the geodesic on the WGS 84 ellipsoid: no road is this short. */
  readonly km: number;
}

/** The other bases open on the day, nearest first; equal distances in the order of the list. */
export function nearestBases(
  from: LonLat & { readonly id?: string },
  bases: readonly Base[],
  day: Day,
): BaseAtKm[] {
  return bases
    .filter((base) => base.id !== from.id && inForce(base, day))
    .map((base) => ({ base, km: geodesicKm([from.lon, from.lat], [base.lon, base.lat]) }))
    .sort((one, other) => one.km - other.km);
}
