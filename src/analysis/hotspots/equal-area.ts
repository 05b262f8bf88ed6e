import { EARTH_RADIUS_KM, type LonLat, toDegrees, toRadians } from '../lon-lat.ts';

/** A point of the plane, in km from the middle: x to the east, y to the north. */
export interface PlanePoint {
  readonly x: number;
  readonly y: number;
}

/**
 * Where the plane touches the sphere: about the middle of Mali. Not on a meridian that places are rounded to: edges
 * of hexagons and squares run along x = 0, and a place on an edge belongs to either.
 */
const MIDDLE: LonLat = { lon: -4.00005, lat: 17.5 };
const LON = toRadians(MIDDLE.lon);
const [SIN, COS] = [Math.sin(toRadians(MIDDLE.lat)), Math.cos(toRadians(MIDDLE.lat))];

/**
 * Lambert's azimuthal equal-area projection of the sphere round the middle of Mali: Snyder, _Map Projections_,
 * USGS Professional Paper 1395 (1987), equations 22-4, 22-5 and 24-2. Areas are true; a distance is off by at most
 * 0.4 % within 1,150 km of the middle, which is all of Mali. Not for the point opposite to the middle.
 */
export function toPlane(lon: number, lat: number): PlanePoint {
  const turn = toRadians(lon) - LON;
  const angle = toRadians(lat);
  const [sin, cos, cosTurn] = [Math.sin(angle), Math.cos(angle), Math.cos(turn)];
  const scale = EARTH_RADIUS_KM * Math.sqrt(2 / (1 + SIN * sin + COS * cos * cosTurn));
  return { x: scale * cos * Math.sin(turn), y: scale * (COS * sin - SIN * cos * cosTurn) };
}

/** The way back: Snyder's equations 20-14, 20-15, 20-18 and 24-16. Points farther than 2 radii are of no place. */
export function fromPlane({ x, y }: PlanePoint): LonLat {
  const far = Math.hypot(x, y);
  if (far === 0) return MIDDLE;
  const angle = 2 * Math.asin(far / (2 * EARTH_RADIUS_KM));
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const lat = Math.asin(cos * SIN + (y * sin * COS) / far);
  const lon = LON + Math.atan2(x * sin, far * COS * cos - y * SIN * sin);
  return { lon: toDegrees(lon), lat: toDegrees(lat) };
}
