import { EARTH_RADIUS_KM, type LonLat, toRadians } from './lon-lat.ts';

/**
 * Great-circle distance in km by the haversine formula (Sinnott, Sky and Telescope 68/159, 1984) on
 * the sphere that Turf uses, radius 6371.0088 km: what `distance` of Turf gives, without its objects.
 */
export function sphereKm(from: LonLat, to: LonLat): number {
  const halfLat = toRadians(to.lat - from.lat) / 2;
  const halfLon = toRadians(to.lon - from.lon) / 2;
  const h =
    Math.sin(halfLat) ** 2 +
    Math.sin(halfLon) ** 2 * Math.cos(toRadians(from.lat)) * Math.cos(toRadians(to.lat));
  return 2 * EARTH_RADIUS_KM * Math.atan2(Math.sqrt(h), Math.sqrt(1 - h));
}
