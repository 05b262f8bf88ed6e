/** Spherical geometry in unit vectors, written apart from Turf, to check what it says. */

type Vector = readonly [number, number, number];
const RADIUS_KM = 6371.0088;

function vector(lon: number, lat: number): Vector {
  const [x, y] = [(lon * Math.PI) / 180, (lat * Math.PI) / 180];
  return [Math.cos(y) * Math.cos(x), Math.cos(y) * Math.sin(x), Math.sin(y)];
}

/** Angle by the chord between the two vectors: exact for small angles too. */
function angle(u: Vector, v: Vector): number {
  return 2 * Math.asin(Math.min(1, Math.hypot(u[0] - v[0], u[1] - v[1], u[2] - v[2]) / 2));
}

export type LonLatPair = readonly [number, number];

export function chordDistanceKm(one: LonLatPair, other: LonLatPair): number {
  return angle(vector(...one), vector(...other)) * RADIUS_KM;
}

/** Distance to a line by walking along it in `steps` a segment: never less than the true one. */
export function walkedDistanceKm(at: LonLatPair, line: readonly LonLatPair[], steps = 400): number {
  const point = vector(...at);
  let best = Infinity;
  line.slice(1).forEach((end, i) => {
    const [from, to] = [vector(...(line[i] ?? end)), vector(...end)];
    const whole = angle(from, to);
    for (let step = 0; step <= steps; step++) {
      const share = step / steps;
      const [a, b] =
        whole === 0
          ? [1, 0]
          : [Math.sin((1 - share) * whole), Math.sin(share * whole)].map(
              (part) => part / Math.sin(whole),
            );
      const [p = 0, q = 0] = [a, b];
      const on: Vector = [
        p * from[0] + q * to[0],
        p * from[1] + q * to[1],
        p * from[2] + q * to[2],
      ];
      best = Math.min(best, angle(point, on));
    }
  });
  return best * RADIUS_KM;
}
