import { mannKendall } from '../statistics/mann-kendall.ts';

/** How a cell was hot, or cold, over time. */
export type HotPattern =
  | 'new'
  | 'consecutive'
  | 'intensifying'
  | 'persistent'
  | 'diminishing'
  | 'sporadic'
  | 'oscillating'
  | 'historical';

/** The pattern of a cell; `null` where none fits. */
export interface CellPattern {
  readonly side: 'hot' | 'cold';
  readonly pattern: HotPattern;
}

/** Share of the steps from which on a cell counts as hot throughout. */
const MOST_STEPS = 0.9;

/**
 * The pattern of a series of z-scores with the sides on which they are significant: 1 hot, -1 cold, 0 neither. The
 * rules are those that Esri documents for its Emerging Hot Spot Analysis (ArcGIS Pro 3, "How Emerging Hot Spot
 * Analysis works"). Of a cell that is hot in the last step:
 * - new: never hot before;
 * - consecutive: hot in the last steps, two at least, never before, and in under 90 % of all;
 * - intensifying, diminishing, persistent: hot in 90 % or more, and by the Mann–Kendall test z rises, falls, neither;
 * - sporadic: hot on and off in under 90 %, never cold;
 * - oscillating: the same, but cold at some time.
 * Historical is hot in 90 % or more, but not in the last step. Cold is the mirror image: intensifying where z falls.
 * Where the rules leave room, the first of this list stands, the last step decides between hot and cold, and a cell
 * that is not hot in the last step is never persistent.
 */
export function patternOf(
  z: ArrayLike<number>,
  sides: ArrayLike<number>,
  trendP: number,
): CellPattern | null {
  const last = sides[sides.length - 1] ?? 0;
  if (last !== 0) {
    const side = last > 0 ? 'hot' : 'cold';
    return { side, pattern: presentPattern(z, sides, last, trendP) };
  }
  for (const sign of [1, -1]) {
    const steps = stepsOf(sides, sign);
    if (steps > 0 && steps >= MOST_STEPS * sides.length) {
      return { side: sign > 0 ? 'hot' : 'cold', pattern: 'historical' };
    }
  }
  return null;
}

function presentPattern(
  z: ArrayLike<number>,
  sides: ArrayLike<number>,
  sign: number,
  trendP: number,
): HotPattern {
  const steps = stepsOf(sides, sign);
  if (steps === 1) return 'new';
  if (steps >= MOST_STEPS * sides.length) {
    const trend = mannKendall(z);
    if (trend.p > trendP || trend.s === 0) return 'persistent';
    return trend.s * sign > 0 ? 'intensifying' : 'diminishing';
  }
  let run = 0;
  while (run < sides.length && sides[sides.length - 1 - run] === sign) run++;
  if (run === steps) return 'consecutive';
  return stepsOf(sides, -sign) > 0 ? 'oscillating' : 'sporadic';
}

function stepsOf(sides: ArrayLike<number>, sign: number): number {
  let steps = 0;
  for (let step = 0; step < sides.length; step++) if (sides[step] === sign) steps++;
  return steps;
}
