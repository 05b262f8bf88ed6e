import { array, check, exactOptional, forward, object, picklist, pipe, string } from 'valibot';
import { INCIDENT_TYPES, type Incident } from '../incident.ts';
import type { Read } from '../problem.ts';
import { address, count, counts, day, text, texts } from './fields.ts';
import { readFeatures } from './read-features.ts';

const properties = pipe(
  object({
    id: text,
    source: text,
    type: picklist(INCIDENT_TYPES),
    start: day,
    end: day,
    datePrecision: picklist([1, 2, 3, 4, 5], 'out-of-range'),
    placePrecision: picklist([1, 2, 3, 4, 5, 6, 7], 'out-of-range'),
    place: exactOptional(text),
    region: exactOptional(text),
    cercle: exactOptional(text),
    best: exactOptional(count),
    low: exactOptional(count),
    high: exactOptional(count),
    deathsCivilians: exactOptional(count),
    missionDeaths: exactOptional(count),
    missionDeathsBy: exactOptional(counts, {}),
    aidWorkers: exactOptional(
      object({
        killed: exactOptional(count),
        wounded: exactOptional(count),
        kidnapped: exactOptional(count),
      }),
    ),
    actors: exactOptional(array(text), []),
    weapon: exactOptional(text),
    target: exactOptional(text),
    wounded: exactOptional(text),
    conflict: exactOptional(text),
    dyad: exactOptional(text),
    reference: exactOptional(address),
    references: exactOptional(
      array(object({ source: text, id: string(), address: exactOptional(address) })),
      [],
    ),
    seeAlso: exactOptional(texts, []),
  }),
  forward(
    check(({ start, end }) => start <= end, 'end-before-start'),
    ['end'],
  ),
);

/** Reads `incidents.geojson`. A fact that is not stated stays absent. */
export function readIncidents(input: unknown): Read<Incident> {
  return readFeatures(input, {
    kinds: ['Point'],
    properties,
    row: (facts, { coordinates: [lon = 0, lat = 0] }): Incident => ({ ...facts, lon, lat }),
    idOf: (incident) => incident.id,
  });
}
