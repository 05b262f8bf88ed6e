import type { Feature, Geometry } from 'geojson';
import type { Incident } from './incident.ts';

/** Codes of the actors that occur in incidents. */
export function usedActors(incidents: readonly Incident[]): Set<string> {
  return new Set(incidents.flatMap((incident) => incident.actors ?? []));
}

interface Contributors {
  readonly tcc: Readonly<Record<string, number>>;
  readonly tccUnknown?: readonly string[];
}

/** ISO codes of the countries that occur in incidents, in the bases' history or in an office. */
export function usedCountries(
  incidents: readonly Incident[],
  bases: readonly Feature<Geometry, { history: readonly Contributors[] }>[],
  holders: readonly { country: string }[],
): Set<string> {
  const records = bases.flatMap((base) => base.properties.history);
  return new Set([
    ...incidents.flatMap((incident) => Object.keys(incident.missionDeathsBy ?? {})),
    ...records.flatMap((record) => [...Object.keys(record.tcc), ...(record.tccUnknown ?? [])]),
    ...holders.map((holder) => holder.country),
  ]);
}
