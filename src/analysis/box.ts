import type { MultiPolygon, Polygon, Position } from 'geojson';
import { EARTH_RADIUS_KM, type LonLat, toDegrees, toRadians } from './lon-lat.ts';

/** West, south, east, north in degrees, as GeoJSON orders them. Never across the antimeridian. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** The rings of an outline, outer ones and holes alike. */
export function ringsOf({ type, coordinates }: Polygon | MultiPolygon): Position[][] {
  return type === 'Polygon' ? coordinates : coordinates.flat();
}

/** The box round positions; `null` when there are none. */
export function boxOf(positions: Iterable<readonly number[]>): Box | null {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon = 0, lat = 0] of positions) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return west <= east ? [west, south, east, north] : null;
}

/**
 * A box that holds every point within `km` of the box: the cheap test before an exact distance. On a
 * sphere a circle of angle δ round latitude φ reaches asin(sin δ / cos φ) to the east and west. Near
 * a pole or the antimeridian it takes all longitudes, which costs time and loses nothing.
 */
export function growBox(box: Box, km: number): Box {
  const reach = km / EARTH_RADIUS_KM;
  const south = Math.max(-90, box[1] - toDegrees(reach));
  const north = Math.min(90, box[3] + toDegrees(reach));
  const narrow = Math.cos(toRadians(Math.max(Math.abs(box[1]), Math.abs(box[3]))));
  if (south === -90 || north === 90 || Math.sin(reach) >= narrow) return [-180, south, 180, north];
  const aside = toDegrees(Math.asin(Math.sin(reach) / narrow));
  const west = box[0] - aside;
  const east = box[2] + aside;
  return west < -180 || east > 180 ? [-180, south, 180, north] : [west, south, east, north];
}

/** Is the point in the box or on its edge? */
export function boxHolds(box: Box, { lon, lat }: LonLat): boolean {
  return lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3];
}
