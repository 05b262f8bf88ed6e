import type { Polygon, Position } from 'geojson';
import { EARTH_RADIUS_KM, type LonLat, toDegrees, toRadians } from './lon-lat.ts';
import { sphereKm } from './sphere-distance.ts';

/** Corners of the outline. */
const STEPS = 96;

/**
 * Outline of the points whose distances from two places add up to at most `sumKm`, counter-clockwise;
 * `null` where the places lie farther apart than that or `sumKm` is not above 0. Distances are great
 * circles on the sphere of radius 6371.0088 km, `sumKm` less than half its circumference.
 *
 * From the first place, in the direction that makes the angle φ with that to the second at the distance
 * c, the outline lies at t with tan t = (cos c − cos b) / (sin b − sin c · cos φ), b the sum: what the
 * cosine rule of spherical triangles, cos(b − t) = cos t · cos c + sin t · sin c · cos φ, gives for t.
 */
export function sphereEllipse(one: LonLat, other: LonLat, sumKm: number): Polygon | null {
  const apartKm = sphereKm(one, other);
  if (!(sumKm > 0) || apartKm > sumKm) return null;
  const b = sumKm / EARTH_RADIUS_KM;
  const c = apartKm / EARTH_RADIUS_KM;
  const towards = bearing(one, other);
  const ring = Array.from({ length: STEPS }, (_, i): Position => {
    const direction = (-2 * Math.PI * i) / STEPS;
    const away = Math.sin(b) - Math.sin(c) * Math.cos(direction - towards);
    return destination(one, direction, Math.atan2(Math.cos(c) - Math.cos(b), away));
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0] ?? []]] };
}

/** Direction from one place to the other at the first, radians clockwise from north. */
function bearing(from: LonLat, to: LonLat): number {
  const [fromLat, toLat] = [toRadians(from.lat), toRadians(to.lat)];
  const aside = toRadians(to.lon - from.lon);
  return Math.atan2(
    Math.sin(aside) * Math.cos(toLat),
    Math.cos(fromLat) * Math.sin(toLat) - Math.sin(fromLat) * Math.cos(toLat) * Math.cos(aside),
  );
}

/** The point at an angle from a place in a direction. */
function destination({ lon, lat }: LonLat, direction: number, angle: number): Position {
  const from = toRadians(lat);
  const sine =
    Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(direction);
  const east = Math.atan2(
    Math.sin(direction) * Math.sin(angle) * Math.cos(from),
    Math.cos(angle) - Math.sin(from) * sine,
  );
  return [lon + toDegrees(east), toDegrees(Math.asin(sine))];
}
