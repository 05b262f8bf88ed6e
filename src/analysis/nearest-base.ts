import { distance } from '@turf/turf';
import type { Incident } from '../domain/incident.ts';
import { type Base, inForce } from '../domain/mission-places.ts';

export interface NearestBase {
  readonly base: Base;
  /** Great-circle distance on Turf's sphere, radius 6371.0088 km. */
  readonly km: number;
}

/**
 * The base nearest to the incident of those open on its first day; `null` when none was. Equal
 * distances go to the base that is listed first. The distance is from the point given for the
 * incident: with a place precision of 3 or worse that point stands for an area.
 */
export function nearestBase(
  incident: Pick<Incident, 'lon' | 'lat' | 'start'>,
  bases: readonly Base[],
): NearestBase | null {
  let nearest: NearestBase | null = null;
  for (const base of bases) {
    if (!inForce(base, incident.start)) continue;
    const km = distance([incident.lon, incident.lat], [base.lon, base.lat]);
    if (!nearest || km < nearest.km) nearest = { base, km };
  }
  return nearest;
}
