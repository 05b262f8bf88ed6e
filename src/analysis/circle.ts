import { circle } from '@turf/turf';
import type { Polygon } from 'geojson';
import type { LonLat } from './lon-lat.ts';

/** Corners of the ring: with these it stays within 0.03 % of the radius. */
const STEPS = 128;

/**
 * The ring of points `radiusKm` from the centre, counter-clockwise, for drawing. Every corner lies
 * at that great-circle distance on Turf's sphere (radius 6371.0088 km).
 */
export function circleAround(centre: LonLat, radiusKm: number, steps = STEPS): Polygon {
  return circle([centre.lon, centre.lat], radiusKm, { steps }).geometry;
}
