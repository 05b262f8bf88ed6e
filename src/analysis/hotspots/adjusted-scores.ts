import { normalTwoSidedP } from '../statistics/normal.ts';

/** Of each score: its two-sided p of the normal distribution, and that adjusted. */
export interface AdjustedScores {
  readonly p: Float64Array;
  readonly adjustedP: Float64Array;
}

/**
 * What `benjaminiHochberg` makes of the p of all scores, for millions of them of which few differ: scores of cells
 * come from whole numbers. Only distinct ones are worked out, and none is sorted by a function.
 */
export function adjustedScores(z: Float64Array): AdjustedScores {
  const sizes = z.map(Math.abs);
  const { distinct, starts } = distinctOf(sizes.slice().sort());
  const ps = distinct.map(normalTwoSidedP);
  const adjusted = new Float64Array(distinct.length);
  let least = 1;
  // From the smallest score, which has the greatest p: its rank is the number of scores as great or greater.
  for (let at = 0; at < distinct.length; at++) {
    const rank = z.length - (starts[at] ?? 0);
    least = Math.min(least, (ps[at] ?? 1) * (z.length / rank));
    adjusted[at] = least;
  }
  const p = new Float64Array(z.length);
  const adjustedP = new Float64Array(z.length);
  for (let at = 0; at < z.length; at++) {
    const found = placeOf(distinct, sizes[at] ?? 0);
    p[at] = ps[found] ?? 1;
    adjustedP[at] = adjusted[found] ?? 1;
  }
  return { p, adjustedP };
}

/** The values that occur in an ascending column, and where each begins. */
function distinctOf(ascending: Float64Array) {
  const distinct = new Float64Array(ascending.length);
  const starts = new Uint32Array(ascending.length);
  let size = 0;
  for (let at = 0; at < ascending.length; at++) {
    if (at > 0 && ascending[at] === ascending[at - 1]) continue;
    distinct[size] = ascending[at] ?? 0;
    starts[size] = at;
    size++;
  }
  return { distinct: distinct.slice(0, size), starts };
}

/** Where a value that is there stands in an ascending column. */
function placeOf(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
