import type { Day } from '../../domain/day.ts';
import { type Base, inForce } from '../../domain/mission-places.ts';
import type { LonLat } from '../lon-lat.ts';
import { sphereKm } from '../sphere-distance.ts';

/** Distances from sites that stay where they are to bases. */
export interface SiteDistances {
  readonly sites: readonly LonLat[];
  readonly bases: readonly Base[];
  /** Site by site, one number a base, in km on Turf's sphere. */
  readonly km: Float64Array;
}

const known = new WeakMap<readonly LonLat[], SiteDistances>();

/** Measured once for each list of sites while the bases stay the same. */
export function siteDistances(sites: readonly LonLat[], bases: readonly Base[]): SiteDistances {
  const found = known.get(sites);
  if (found?.bases === bases) return found;
  const km = new Float64Array(sites.length * bases.length);
  sites.forEach((site, i) => {
    bases.forEach((base, j) => {
      km[i * bases.length + j] = sphereKm(site, base);
    });
  });
  const made = { sites, bases, km };
  known.set(sites, made);
  return made;
}

/** One flag a base: 1 where it is open on the day and not among those taken away. */
export function openFlags(
  bases: readonly Base[],
  day: Day,
  without: readonly string[] = [],
): Uint8Array {
  return Uint8Array.from(bases, (base) =>
    inForce(base, day) && !without.includes(base.id) ? 1 : 0,
  );
}

/** Km from each site to the nearest of the flagged bases; `Infinity` where there is none. */
export function nearestKm({ sites, bases, km }: SiteDistances, open: Uint8Array): Float64Array {
  const nearest = new Float64Array(sites.length);
  for (let site = 0; site < nearest.length; site++) {
    let best = Infinity;
    for (let base = 0; base < bases.length; base++) {
      const here = km[site * bases.length + base] ?? Infinity;
      if (open[base] === 1 && here < best) best = here;
    }
    nearest[site] = best;
  }
  return nearest;
}
