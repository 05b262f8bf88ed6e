import type { Words } from '../../../domain/language.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Region, Site } from '../../../domain/mission-places.ts';
import { assignAreas } from '../../assign-areas.ts';
import type { LonLat } from '../../lon-lat.ts';
import type { Covered } from '../../reach/covered.ts';
import { coveredKm2, landStrips } from '../../reach/land-strips.ts';

/** What of a region lies within reach. */
export interface RegionCoverage extends Covered {
  /** `''` for things outside of every outline, or whose region is not known. */
  readonly code: string;
  readonly name: Words | null;
  readonly coveredKm2: number;
  readonly km2: number;
}

/** The place in the list of the region that holds each site, -1 for none. */
export const regionsOfSites = memoLast(
  (sites: readonly Site[], regions: readonly Region[]): readonly number[] => {
    const lons = sites.map(({ lon }) => lon);
    const lats = sites.map(({ lat }) => lat);
    // These are all in force: any day of theirs will do.
    const always = regions.map(({ code, geometry, name, areaKm2 }) => {
      return { code, geometry, name, areaKm2 };
    });
    const days = new Int32Array(sites.length);
    const { codes, names } = assignAreas(lons, lats, days, { regions: always, cercles: [] }).region;
    const places = names.map((name) => regions.findIndex(({ code }) => code === name));
    return sites.map((_, i) => places[codes[i] ?? 0] ?? -1);
  },
);

/**
 * Things by region: `things` says of each the place of its region in the list, -1 for none, and whether it
 * is within reach. Areas are those of the bases' reach inside each region, on Turf's sphere.
 */
export function coverageByRegion(
  regions: readonly Region[],
  things: Iterable<readonly [region: number, isCovered: boolean]>,
  open: readonly LonLat[],
  radiusKm: number,
): RegionCoverage[] {
  // The last place is of those in none.
  const covered = new Float64Array(regions.length + 1);
  const of = new Float64Array(regions.length + 1);
  for (const [region, isCovered] of things) {
    const at = region < 0 ? regions.length : region;
    of[at] = (of[at] ?? 0) + 1;
    if (isCovered) covered[at] = (covered[at] ?? 0) + 1;
  }
  const strips = landStrips(regions);
  const reached = coveredKm2(strips, open, radiusKm);
  const counted = (at: number) => ({ covered: covered[at] ?? 0, of: of[at] ?? 0 });
  const rows = regions.map(
    ({ code, name }, i): RegionCoverage => ({
      code,
      name,
      ...counted(i),
      coveredKm2: reached[i] ?? 0,
      km2: strips.km2[i] ?? 0,
    }),
  );
  const outside = counted(regions.length);
  return outside.of === 0
    ? rows
    : [...rows, { code: '', name: null, ...outside, coveredKm2: 0, km2: 0 }];
}
