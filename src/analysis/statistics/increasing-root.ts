/** Value and slope of a function at a point. */
export interface Tangent {
  readonly value: number;
  readonly slope: number;
}

/** Enough to halve a bracket of 10³ down to the last digit. */
const MOST_STEPS = 200;

/**
 * Where an increasing function crosses 0: the bracket grows from `start` by doubling, then Newton's
 * steps are taken, and halves of the bracket wherever such a step would leave it.
 */
export function increasingRoot(start: number, tangentAt: (x: number) => Tangent): number {
  let low = start;
  let high = start;
  for (let step = 1; tangentAt(low).value > 0 && low > -1e6; step *= 2) low -= step;
  for (let step = 1; tangentAt(high).value < 0 && high < 1e6; step *= 2) high += step;
  let x = (low + high) / 2;
  for (let count = 0; count < MOST_STEPS; count++) {
    const { value, slope } = tangentAt(x);
    if (value === 0) return x;
    if (value < 0) low = x;
    else high = x;
    const newton = x - value / slope;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - x) <= 1e-15 * Math.max(1, Math.abs(x))) return next;
    x = next;
  }
  return x;
}
