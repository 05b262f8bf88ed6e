import type { Position } from 'geojson';

const A = 6_378_137;
const F = 1 / 298.257223563;
const B = A * (1 - F);
const RADIANS = Math.PI / 180;

/**
 * Length in km of the shortest line between two points on the WGS 84 ellipsoid. Vincenty's inverse
 * formula (Survey Review 23/176, 1975); not for points almost opposite on the Earth.
 */
export function geodesicKm(from: Position, to: Position): number {
  const [lon1 = 0, lat1 = 0] = from;
  const [lon2 = 0, lat2 = 0] = to;
  if (lon1 === lon2 && lat1 === lat2) return 0;
  const L = (lon2 - lon1) * RADIANS;
  const u1 = Math.atan((1 - F) * Math.tan(lat1 * RADIANS));
  const u2 = Math.atan((1 - F) * Math.tan(lat2 * RADIANS));
  const [sinU1, cosU1, sinU2, cosU2] = [Math.sin(u1), Math.cos(u1), Math.sin(u2), Math.cos(u2)];
  let lambda = L;
  for (let i = 0; i < 100; i++) {
    const [sinL, cosL] = [Math.sin(lambda), Math.cos(lambda)];
    const sinS = Math.hypot(cosU2 * sinL, cosU1 * sinU2 - sinU1 * cosU2 * cosL);
    const cosS = sinU1 * sinU2 + cosU1 * cosU2 * cosL;
    const sigma = Math.atan2(sinS, cosS);
    const sinA = (cosU1 * cosU2 * sinL) / sinS;
    const cos2A = 1 - sinA * sinA;
    const cos2M = cos2A === 0 ? 0 : cosS - (2 * sinU1 * sinU2) / cos2A;
    const C = (F / 16) * cos2A * (4 + F * (4 - 3 * cos2A));
    const next =
      L + (1 - C) * F * sinA * (sigma + C * sinS * (cos2M + C * cosS * (2 * cos2M * cos2M - 1)));
    if (Math.abs(next - lambda) > 1e-12) {
      lambda = next;
      continue;
    }
    const uSq = (cos2A * (A * A - B * B)) / (B * B);
    const a = 1 + (uSq / 16384) * (4096 + uSq * (-768 + uSq * (320 - 175 * uSq)));
    const b = (uSq / 1024) * (256 + uSq * (-128 + uSq * (74 - 47 * uSq)));
    const inner = cosS * (2 * cos2M * cos2M - 1);
    const outer = (b / 6) * cos2M * (4 * sinS * sinS - 3) * (4 * cos2M * cos2M - 3);
    return (B * a * (sigma - b * sinS * (cos2M + (b / 4) * (inner - outer)))) / 1000;
  }
  throw new Error('no geodesic found');
}

/** Length of a line in km at each of its vertices, 0 at the first. */
export function lengthsKm(line: readonly Position[]): number[] {
  let sum = 0;
  return line.map((position, index) => {
    const before = line[index - 1];
    if (before) sum += geodesicKm(before, position);
    return sum;
  });
}
