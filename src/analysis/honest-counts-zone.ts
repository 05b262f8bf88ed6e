import type { MultiPolygon, Polygon, Position } from 'geojson';
import { EARTH_RADIUS_KM, toRadians } from './lon-lat.ts';

/** A circle on the ground, WGS 84 degrees and km. */
export interface CircleZone {
  readonly kind: 'circle';
  readonly lon: number;
  readonly lat: number;
  readonly radiusKm: number;
}

/** Edges are straight in degrees, as RFC 7946 has it. */
export interface PolygonZone {
  readonly kind: 'polygon';
  readonly geometry: Polygon | MultiPolygon;
}

/** Where something is counted. */
export type Zone = CircleZone | PolygonZone;

/**
 * Share of a disc that lies in a zone: 1 only where it lies wholly inside, 0 only where it does not
 * touch it.
 */
export type DiscShare = (lon: number, lat: number, radiusKm: number) => number;

export const KM_PER_DEGREE = toRadians(EARTH_RADIUS_KM);

/** A share of something that is partly inside: never 0 and never 1, whatever rounding makes of it. */
export function partOf(share: number): number {
  return Math.min(1 - Number.EPSILON, Math.max(Number.EPSILON, share));
}

/** The rings of a geometry: outer ones are `outer`, holes are not. */
export function eachRing(
  { type, coordinates }: Polygon | MultiPolygon,
  visit: (ring: readonly Position[], outer: boolean) => void,
): void {
  for (const polygon of type === 'Polygon' ? [coordinates] : coordinates) {
    polygon.forEach((ring, i) => {
      visit(ring, i === 0);
    });
  }
}
