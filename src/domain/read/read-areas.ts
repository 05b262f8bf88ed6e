import { array, boolean, check, exactOptional, forward, object, pipe } from 'valibot';
import type { Area, Cercle, Region, Sector } from '../mission-places.ts';
import type { Read } from '../problem.ts';
import { address, dateUnit, day, isInOrder, measure, text, words } from './fields.ts';
import { readFeatures } from './read-features.ts';

const KINDS = ['Polygon', 'MultiPolygon'] as const;

const region = pipe(
  object({
    pcode: text,
    name: words,
    from: exactOptional(day),
    to: exactOptional(day),
    areaKm2: measure,
    derived: exactOptional(boolean(), false),
  }),
  forward(
    check((span) => isInOrder(span), 'end-before-start'),
    ['to'],
  ),
);

const cercle = pipe(
  object({
    pcode: text,
    name: words,
    region: text,
    from: exactOptional(day),
    to: exactOptional(day),
    areaKm2: measure,
  }),
  forward(
    check((span) => isInOrder(span), 'end-before-start'),
    ['to'],
  ),
);

const sector = pipe(
  object({
    id: text,
    name: words,
    regions: array(text),
    from: exactOptional(day),
    to: exactOptional(day),
    fromPrecision: exactOptional(dateUnit),
    areaKm2: measure,
    reference: exactOptional(address),
    note: exactOptional(words),
  }),
  forward(
    check((span) => isInOrder(span), 'end-before-start'),
    ['to'],
  ),
);

/** A code may come again for other days: the division of 2016 keeps most codes of the old one. */
function idOf(area: Area): string {
  return `${area.code} ${area.from ?? ''}`;
}

/** Reads `regions.geojson`: both divisions, told apart by `from` and `to`. */
export function readRegions(input: unknown): Read<Region> {
  return readFeatures(input, {
    kinds: KINDS,
    properties: region,
    row: ({ pcode, ...facts }, geometry): Region => ({ ...facts, code: pcode, geometry }),
    idOf,
  });
}

/** Reads `cercles.geojson`. */
export function readCercles(input: unknown): Read<Cercle> {
  return readFeatures(input, {
    kinds: KINDS,
    properties: cercle,
    row: ({ pcode, ...facts }, geometry): Cercle => ({ ...facts, code: pcode, geometry }),
    idOf,
  });
}

/** Reads `sectors.geojson`: a sector whose area changed is there once for each area. */
export function readSectors(input: unknown): Read<Sector> {
  return readFeatures(input, {
    kinds: KINDS,
    properties: sector,
    row: ({ id, ...facts }, geometry): Sector => ({ ...facts, code: id, geometry }),
    idOf,
  });
}
