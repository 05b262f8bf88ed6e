import type { Words } from '../../../domain/language.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Region, Site } from '../../../domain/mission-places.ts';
import { assignAreas } from '../../assign-areas.ts';
import type { CodeColumn } from '../../code-column.ts';
import type { LonLat } from '../../lon-lat.ts';
import type { Covered } from '../../reach/covered.ts';
import { coveredKm2, landStrips } from '../../reach/land-strips.ts';

/** What of a region lies within reach. */
export interface RegionCoverage extends Covered {
  /** `''` for things outside of every outline. */
  readonly code: string;
  readonly name: Words | null;
  readonly coveredKm2: number;
  readonly km2: number;
}

/** The region of each site in the division given. */
export const regionsOfSites = memoLast(
  (sites: readonly Site[], regions: readonly Region[]): CodeColumn => {
    const lons = sites.map(({ lon }) => lon);
    const lats = sites.map(({ lat }) => lat);
    // These are all in force: any day of theirs will do.
    const always = regions.map(({ code, geometry, name, areaKm2 }) => {
      return { code, geometry, name, areaKm2 };
    });
    const days = new Int32Array(sites.length);
    return assignAreas(lons, lats, days, { regions: always, cercles: [] }).region;
  },
);

/**
 * Things by region: `column` has the code of each thing, `things` says which count and which of these
 * are within reach. Areas are those of the bases' reach inside each region, on Turf's sphere.
 */
export function coverageByRegion(
  regions: readonly Region[],
  column: CodeColumn,
  things: Iterable<readonly [at: number, isCovered: boolean]>,
  open: readonly LonLat[],
  radiusKm: number,
): RegionCoverage[] {
  const covered = new Float64Array(column.names.length);
  const of = new Float64Array(column.names.length);
  for (const [at, isCovered] of things) {
    const code = column.codes[at] ?? 0;
    of[code] = (of[code] ?? 0) + 1;
    if (isCovered) covered[code] = (covered[code] ?? 0) + 1;
  }
  const strips = landStrips(regions);
  const reached = coveredKm2(strips, open, radiusKm);
  const counted = (name: string) => {
    const code = column.names.indexOf(name);
    return { covered: covered[code] ?? 0, of: of[code] ?? 0 };
  };
  const rows = regions.map(
    ({ code, name }, i): RegionCoverage => ({
      code,
      name,
      ...counted(code),
      coveredKm2: reached[i] ?? 0,
      km2: strips.km2[i] ?? 0,
    }),
  );
  const outside = counted('');
  return outside.of === 0
    ? rows
    : [...rows, { code: '', name: null, ...outside, coveredKm2: 0, km2: 0 }];
}
