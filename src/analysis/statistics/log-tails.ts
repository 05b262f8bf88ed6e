/**
 * Natural logarithms of the two tails of a distribution: they keep digits where a tail is near 0 or
 * 1.
 */
export interface LogTails {
  readonly lower: number;
  readonly upper: number;
}

export type Tail = keyof LogTails;

/** Both tails from the one that was worked out. */
export function tailsFrom(tail: Tail, log: number): LogTails {
  const held = Math.min(0, log);
  const other = logOfRest(held);
  return tail === 'lower' ? { lower: held, upper: other } : { lower: other, upper: held };
}

/** ln(1 − eˣ) for x ≤ 0 (M. Mächler 2012, Accurately Computing log(1 − exp(−|a|))). */
function logOfRest(x: number): number {
  return x > -Math.LN2 ? Math.log(-Math.expm1(x)) : Math.log1p(-Math.exp(x));
}

/** ln(eˣ + eʸ). */
export function logSum(x: number, y: number): number {
  const [less, more] = x < y ? [x, y] : [y, x];
  return more === -Infinity ? -Infinity : more + Math.log1p(Math.exp(less - more));
}
