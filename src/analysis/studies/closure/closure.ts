import type { Day } from '../../../domain/day.ts';
import type { Words } from '../../../domain/language.ts';
import { type Base, inForce, type Site } from '../../../domain/mission-places.ts';
import { pointOf } from '../../found-rows.ts';
import type { LonLat } from '../../lon-lat.ts';
import { coveredKm2, landStrips } from '../../reach/land-strips.ts';
import { basesOn, regionsOn } from '../../reach/open-bases.ts';
import { nearestOnItsDay, rowDistances } from '../../reach/row-distances.ts';
import { nearestKm, openFlags, siteDistances } from '../../reach/site-distances.ts';
import { shownRows } from '../../shown-rows.ts';
import { sphereKm } from '../../sphere-distance.ts';
import type { RawParams, Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { closureDrawing } from './closure-drawing.ts';
import { type ClosureParams, readClosureParams } from './closure-params.ts';

/** Things within reach with the base and without it. */
export interface BeforeAfter {
  readonly before: number;
  readonly after: number;
  readonly of: number;
}

/** Another base as it is nearest to something. */
export interface OtherBase {
  readonly id: string;
  readonly name: Words;
  readonly km: number;
}

/** A site that only this base covers. */
export interface LostSite {
  readonly id: string;
  readonly name: Words | null;
  /** As the source codes it. */
  readonly kind: string;
  /** Of the bases that stay open; `null` where none does. */
  readonly nearest: OtherBase | null;
}

/** What only the base covers, and how far the others are from it. */
interface Losses {
  readonly count: number;
  /** Km to the nearest other base: the middle and the greatest; `null` without losses or without a base. */
  readonly medianKm: number | null;
  readonly mostKm: number | null;
  /** The farthest first, not all; none for incidents. */
  readonly sites: readonly LostSite[];
}

export interface ClosureFacts extends ClosureParams {
  readonly asOf: Day;
  readonly chosen: Pick<Base, 'id' | 'name'> | null;
  /** Was it open on the last day of the window? */
  readonly isOpen: boolean;
  readonly nearest: OtherBase | null;
  readonly incidents: BeforeAfter;
  readonly places: BeforeAfter;
  readonly health: BeforeAfter;
  readonly areaKm2: BeforeAfter;
  readonly lost: Losses;
}

const MOST_SITES = 12;

/** Something lost: where, and km to the nearest base that stays. */
interface Loss {
  readonly at: LonLat;
  readonly km: number;
}

/**
 * What would be out of reach if one base closed: sites and area as of the window's last day, incidents
 * of the window by the bases open on the first day of each. Great-circle distances and areas on Turf's
 * sphere (radius 6371.0088 km), from the point given for an incident.
 */
export const study: Study<ClosureFacts> = answer;

function* answer(
  inputs: StudyInputs,
  raw: RawParams,
): Generator<number, StudyAnswer<ClosureFacts>> {
  const params = readClosureParams(raw);
  const { places, window, table } = inputs;
  const asOf = window.to - 1;
  const open = basesOn(places.bases, asOf);
  const base = params.base === null ? open[0] : places.bases.find(({ id }) => id === params.base);
  const others = open.filter((one) => one !== base);
  const isOpen = base !== undefined && inForce(base, asOf);
  const rows = shownRows(table, inputs.mask, window);
  const nearest = yield* rowDistances(table, places.bases);
  const ofRows = incidentLosses(inputs, rows, nearest, base, params.radiusKm);
  const ofPlaces = siteLosses(places.places, places.bases, asOf, base, params.radiusKm);
  const ofHealth = siteLosses(places.health, places.bases, asOf, base, params.radiusKm);
  const losses = { incidents: ofRows, places: ofPlaces, health: ofHealth }[params.of];
  return {
    facts: {
      ...params,
      asOf,
      chosen: base ? { id: base.id, name: base.name } : null,
      isOpen,
      nearest: base ? nearestOf(base, others) : null,
      incidents: ofRows.count,
      places: ofPlaces.count,
      health: ofHealth.count,
      areaKm2: areaChange(inputs, open, others, params.radiusKm),
      lost: lossesOf(losses.lost, params.of === 'incidents' ? [] : places[params.of], others),
    },
    drawing: closureDrawing(
      isOpen ? base : undefined,
      others,
      losses.lost.map(({ at }) => at),
      params,
    ),
    rows,
    leftOut: [],
  };
}

interface Change {
  readonly count: BeforeAfter;
  readonly lost: readonly Loss[];
}

function incidentLosses(
  { table, places }: StudyInputs,
  rows: Uint32Array,
  nearest: Float64Array,
  base: Base | undefined,
  radiusKm: number,
): Change {
  const others = places.bases.filter((one) => one !== base);
  const covered = rows.filter((row) => (nearest[row] ?? Infinity) <= radiusKm);
  const lost = Array.from(covered).flatMap((row): Loss[] => {
    const at = pointOf(table, row);
    // Only what this base is near to can depend on it.
    if (!base || sphereKm(base, at) > radiusKm) return [];
    const km = nearestOnItsDay(table, row, others);
    return km <= radiusKm ? [] : [{ at, km }];
  });
  const before = covered.length;
  return { count: { before, after: before - lost.length, of: rows.length }, lost };
}

function siteLosses(
  sites: readonly Site[],
  bases: readonly Base[],
  asOf: Day,
  base: Base | undefined,
  radiusKm: number,
): Change {
  const distances = siteDistances(sites, bases);
  const withIt = nearestKm(distances, openFlags(bases, asOf));
  const without = nearestKm(distances, openFlags(bases, asOf, base ? [base.id] : []));
  const lost = sites.flatMap((site, i): Loss[] => {
    const km = without[i] ?? Infinity;
    return (withIt[i] ?? Infinity) <= radiusKm && km > radiusKm ? [{ at: site, km }] : [];
  });
  const before = withIt.filter((km) => km <= radiusKm).length;
  return { count: { before, after: before - lost.length, of: sites.length }, lost };
}

function areaChange(
  { places, window }: StudyInputs,
  open: readonly Base[],
  others: readonly Base[],
  radiusKm: number,
): BeforeAfter {
  const strips = landStrips(regionsOn(places.regions, window.to - 1));
  const sum = (areas: readonly number[]) => areas.reduce((total, km2) => total + km2, 0);
  return {
    before: sum(coveredKm2(strips, open, radiusKm)),
    after: sum(coveredKm2(strips, others, radiusKm)),
    of: sum(strips.km2),
  };
}

function lossesOf(lost: readonly Loss[], sites: readonly Site[], others: readonly Base[]): Losses {
  const farthest = lost.toSorted((a, b) => b.km - a.km);
  const known = farthest.filter(({ km }) => km !== Infinity);
  const site = ({ at }: Loss) => sites.find((one) => one === at);
  return {
    count: lost.length,
    medianKm: medianOf(known.map(({ km }) => km)),
    mostKm: known[0]?.km ?? null,
    sites: farthest.slice(0, MOST_SITES).flatMap((loss): LostSite[] => {
      const found = site(loss);
      return found
        ? [
            {
              id: found.id,
              name: namesOf(found),
              kind: found.kind,
              nearest: nearestOf(found, others),
            },
          ]
        : [];
    }),
  };
}

function namesOf({ name, facts }: Site): Words | null {
  return name === undefined ? null : { en: `${facts['nameEn'] ?? name}`, fr: name };
}

function nearestOf(at: LonLat, bases: readonly Base[]): OtherBase | null {
  let nearest: OtherBase | null = null;
  for (const base of bases) {
    const km = sphereKm(at, base);
    if (!nearest || km < nearest.km) nearest = { id: base.id, name: base.name, km };
  }
  return nearest;
}

/** The middle of a descending list, of two the mean; `null` of none. */
function medianOf(values: readonly number[]): number | null {
  const [low, high] = [
    values[Math.ceil((values.length - 1) / 2)],
    values[Math.floor((values.length - 1) / 2)],
  ];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}
