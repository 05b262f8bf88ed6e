import { distance } from '@turf/turf';
import type { Incident } from './incident.ts';

/** Within this distance, and with the same day and dead, two records tell one incident. */
const SAME_KM = 10;
/** Within this distance on the same day they may be one incident: both stay and name each other. */
const NEAR_KM = 25;

function sameDay(a: Incident, b: Incident): boolean {
  return a.datePrecision === 1 && b.datePrecision === 1 && a.start === b.start;
}

/** One incident of an AWSD record and an UCDP event that tell the same. */
function mergeAid(aid: Incident, event: Incident): Incident {
  // UCDP states low and high; the more exactly placed point wins, UCDP's at a tie.
  const place = event.placePrecision <= aid.placePrecision ? event : aid;
  return {
    ...event,
    ...aid,
    placePrecision: place.placePrecision,
    lon: place.lon,
    lat: place.lat,
    ...(place.place === undefined ? {} : { place: place.place }),
    actors: [...new Set([...(event.actors ?? []), ...(aid.actors ?? [])])],
    references: [...aid.references, ...event.references],
  };
}

function link(a: Incident, b: Incident): void {
  a.seeAlso = [...new Set([...(a.seeAlso ?? []), b.id])].sort();
  b.seeAlso = [...new Set([...(b.seeAlso ?? []), a.id])].sort();
}

/** Makes two incidents name each other, by their ids. Throws when one does not exist. */
export function linkReviewed(incidents: readonly Incident[], pairs: readonly [string, string][]) {
  const byId = new Map(incidents.map((one) => [one.id, one]));
  for (const [first, second] of pairs) {
    const a = byId.get(first);
    const b = byId.get(second);
    if (!a || !b) throw new Error(`see-also of an unknown incident: ${first}, ${second}`);
    link(a, b);
  }
}

/**
 * Joins the incidents of aid workers to the others. Only a record with someone killed can be told by
 * UCDP too, for UCDP holds lethal events alone. The rule is told in `data/MERGING.md`.
 */
export function joinAid(aid: readonly Incident[], others: readonly Incident[]): Incident[] {
  const merged = new Set<Incident>();
  const joined = aid.map((one) => {
    if ((one.aidWorkers?.killed ?? 0) < 1) return one;
    const near = others
      .filter((other) => !merged.has(other) && sameDay(one, other))
      .map((other) => ({ other, km: distance([one.lon, one.lat], [other.lon, other.lat]) }))
      .filter(({ km }) => km <= NEAR_KM)
      .sort((a, b) => a.km - b.km);
    const twin = near.find(
      ({ other, km }) => other.source === 'ucdp' && km <= SAME_KM && other.best === one.best,
    );
    if (twin) {
      merged.add(twin.other);
      return mergeAid(one, twin.other);
    }
    for (const { other } of near) link(one, other);
    return one;
  });
  return [...joined, ...others.filter((other) => !merged.has(other))];
}
