import { angleBetween, type Vector } from './unit-vector.ts';

/** A cap of the sphere of radius 1: the points at most an angle from its middle. */
export interface Cap {
  readonly middle: Vector;
  readonly cosReach: number;
  readonly sinReach: number;
}

/** Added to the reach, in radians: more than rounding loses, 6 mm on the ground. */
const SLACK = 1e-9;

/** A cap that holds the points and the arcs between any two of them; the whole sphere if need be. */
export function capOf(points: readonly Vector[]): Cap {
  const [x, y, z] = points.reduce(
    (sum, point): Vector => [sum[0] + point[0], sum[1] + point[1], sum[2] + point[2]],
    [0, 0, 0],
  );
  const length = Math.hypot(x, y, z);
  const middle: Vector = length < 1e-12 ? [0, 0, 1] : [x / length, y / length, z / length];
  const most = Math.max(...points.map((point) => angleBetween(middle, point))) + SLACK;
  // A cap no wider than a hemisphere holds the arc between any two of its points.
  const isCap = most < Math.PI / 2;
  return { middle, cosReach: isCap ? Math.cos(most) : -1, sinReach: isCap ? Math.sin(most) : 0 };
}
