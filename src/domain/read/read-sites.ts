import { exactOptional, type GenericSchema, number, object } from 'valibot';
import type { Site } from '../mission-places.ts';
import type { Read } from '../problem.ts';
import { count, text, words } from './fields.ts';
import { readFeatures } from './read-features.ts';

type Facts = Omit<Site, 'lon' | 'lat'>;

const airport = object({
  id: text,
  name: exactOptional(text),
  type: text,
  icao: exactOptional(text),
  iata: exactOptional(text),
  municipality: exactOptional(text),
  surface: exactOptional(text),
  elevationM: exactOptional(number()),
  runwayM: exactOptional(count),
});
const health = object({ id: text, name: exactOptional(text), class: text });
const place = object({
  name: words,
  rank: count,
  class: text,
  pcode: exactOptional(text),
});

/** Reads `airports.geojson`. */
export function readAirports(input: unknown): Read<Site> {
  return readSites(input, airport, ({ id, name, type, ...facts }) => ({
    id,
    ...(name === undefined ? {} : { name }),
    kind: type,
    facts,
  }));
}

/** Reads `health.geojson`. */
export function readHealth(input: unknown): Read<Site> {
  return readSites(input, health, ({ class: kind, ...facts }) => ({ ...facts, kind, facts: {} }));
}

/** Reads `places.geojson`. `name` is the local, French one; an English one stands in the facts. */
export function readPlaces(input: unknown): Read<Site> {
  return readSites(input, place, ({ name, rank, class: kind, pcode }) => ({
    // Two small towns of the source have no P-code.
    id: pcode ?? name.fr,
    name: name.fr,
    kind,
    rank,
    facts: name.en === name.fr ? {} : { nameEn: name.en },
  }));
}

function readSites<Properties extends object>(
  input: unknown,
  properties: GenericSchema<unknown, Properties>,
  factsOf: (properties: Properties) => Facts,
): Read<Site> {
  return readFeatures(input, {
    kinds: ['Point'],
    properties,
    row: (found, { coordinates: [lon = 0, lat = 0] }): Site => ({ ...factsOf(found), lon, lat }),
    idOf: (site) => site.id,
  });
}
