/** A point on the ground, WGS 84, degrees. */
export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/**
 * Radius of the sphere that every distance and area here is measured on, in km: the mean radius of
 * the Earth, as Turf has it. In Mali a distance differs from the WGS 84 ellipsoid's by under 0.5 %.
 */
export const EARTH_RADIUS_KM = 6371.0088;

export function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

export function toDegrees(radians: number): number {
  return (radians * 180) / Math.PI;
}
