import { type LonLat, toRadians } from './lon-lat.ts';

/** A point on a sphere of radius 1, from its centre. */
export type Vector = readonly [x: number, y: number, z: number];

export function unitVector({ lon, lat }: LonLat): Vector {
  const [x, y] = [toRadians(lon), toRadians(lat)];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

export function dot(u: Vector, v: Vector): number {
  return u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
}

export function cross(u: Vector, v: Vector): Vector {
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
}

/** Angle between two unit vectors, radians, by their chord: exact for small angles too. */
export function angleBetween(u: Vector, v: Vector): number {
  const [x, y, z] = [u[0] - v[0], u[1] - v[1], u[2] - v[2]];
  return 2 * Math.asin(Math.min(1, Math.sqrt(x * x + y * y + z * z) / 2));
}
