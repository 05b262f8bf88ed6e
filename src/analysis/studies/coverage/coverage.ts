import type { Day } from '../../../domain/day.ts';
import type { LonLat } from '../../lon-lat.ts';
import { type Covered, coveredOf } from '../../reach/covered.ts';
import { basesOn, regionsOn } from '../../reach/open-bases.ts';
import { rowDistances } from '../../reach/row-distances.ts';
import { nearestKm, openFlags, siteDistances } from '../../reach/site-distances.ts';
import { shownRows } from '../../shown-rows.ts';
import type { RawParams, Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { divisionOn } from '../rates/area-of-row.ts';
import { coverageDrawing } from './coverage-drawing.ts';
import { type CoverageParams, readCoverageParams } from './coverage-params.ts';
import { coverageByRegion, type RegionCoverage, regionsOfSites } from './coverage-regions.ts';
import { type CoverageStep, rowSteps, siteSteps } from './coverage-steps.ts';

export interface CoverageFacts extends CoverageParams {
  /** Over the window for incidents; as of its last day for sites. */
  readonly now: Covered;
  readonly asOf: Day;
  readonly openBases: number;
  readonly steps: readonly CoverageStep[];
  /**
   * The same by the regions in force on the last day, an incident of another division by its point; the
   * reach's area in each by the bases open on that day.
   */
  readonly regions: readonly RegionCoverage[];
  /** Together over the regions. */
  readonly coveredKm2: number;
  readonly km2: number;
}

/** What the facts are made of, for incidents or for sites. */
interface Found extends Pick<CoverageFacts, 'now' | 'steps' | 'regions'> {
  readonly rows: Uint32Array;
  /** Sites that are not within reach. */
  readonly outside: readonly LonLat[];
}

/**
 * What lies at most `radiusKm` from a base that was open: incidents of the window by the bases open on
 * their first day, sites by those open on its last day; and the same month by month over the span.
 * Great-circle distances on Turf's sphere (radius 6371.0088 km), from the point given for an incident.
 */
export const study: Study<CoverageFacts> = answer;

function* answer(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<CoverageFacts>> {
  const params = readCoverageParams(raw);
  const { places } = inputs;
  const asOf = inputs.window.to - 1;
  const open = basesOn(places.bases, asOf);
  const { rows, outside, ...found } =
    params.of === 'incidents'
      ? ofIncidents(inputs, yield* rowDistances(inputs.table, places.bases), params.radiusKm)
      : ofSites(inputs, params.of, params.radiusKm);
  const sumOf = (pick: (region: RegionCoverage) => number) =>
    found.regions.reduce((sum, region) => sum + pick(region), 0);
  return {
    facts: {
      ...params,
      asOf,
      openBases: open.length,
      ...found,
      coveredKm2: sumOf((region) => region.coveredKm2),
      km2: sumOf((region) => region.km2),
    },
    drawing: coverageDrawing(open, outside, params),
    rows,
    leftOut: [],
  };
}

function ofIncidents(inputs: StudyInputs, nearest: Float64Array, radiusKm: number): Found {
  const { table, mask, window, places } = inputs;
  const rows = shownRows(table, mask, window);
  const isCovered = (row: number) => (nearest[row] ?? Infinity) <= radiusKm;
  const covered = rows.filter(isCovered).length;
  const asOf = window.to - 1;
  const { areaOf } = divisionOn(inputs, 'region', asOf);
  const regionOf = (row: number) => {
    const region = areaOf(row);
    return typeof region === 'number' ? region : -1;
  };
  return {
    rows,
    now: { covered, of: rows.length },
    steps: rowSteps(inputs, places.bases, nearest, radiusKm),
    regions: coverageByRegion(
      regionsOn(places.regions, asOf),
      Array.from(rows, (row) => [regionOf(row), isCovered(row)] as const),
      basesOn(places.bases, asOf),
      radiusKm,
    ),
    outside: [],
  };
}

function ofSites(
  { places, window, span }: StudyInputs,
  of: 'places' | 'health',
  radiusKm: number,
): Found {
  const sites = places[of];
  const asOf = window.to - 1;
  const distances = siteDistances(sites, places.bases);
  const nearest = nearestKm(distances, openFlags(places.bases, asOf));
  const isCovered = (site: number) => (nearest[site] ?? Infinity) <= radiusKm;
  const regions = regionsOn(places.regions, asOf);
  return {
    rows: new Uint32Array(),
    now: coveredOf(nearest, radiusKm),
    steps: siteSteps(distances, span, radiusKm),
    regions: coverageByRegion(
      regions,
      regionsOfSites(sites, regions).map((region, i) => [region, isCovered(i)] as const),
      basesOn(places.bases, asOf),
      radiusKm,
    ),
    outside: sites.filter((_, i) => !isCovered(i)),
  };
}
