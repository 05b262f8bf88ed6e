import type { Stretch } from '../../line-parts.ts';
import { poissonInterval } from '../../statistics/poisson.ts';

/** A stretch of a route with the incidents assigned to it. */
export interface SegmentCount extends Stretch {
  readonly count: number;
  /** Of these, incidents whose span of days lies wholly in the window. */
  readonly certain: number;
  /** More than the route's own mean explains: see `segmentCounts`. */
  readonly isHigh: boolean;
}

/**
 * Segments with their counts. A segment is high when the lower end of the exact 95 % Poisson interval
 * of its count (Garwood 1936) exceeds what it would have at the route's mean: the route's count times
 * the segment's share of its length. By chance alone at most 1 segment in 40 is.
 */
export function segmentCounts(
  edges: readonly number[],
  counts: ArrayLike<number>,
  certain: ArrayLike<number>,
): SegmentCount[] {
  const lengthKm = edges.at(-1) ?? 0;
  const total = Array.from(counts).reduce((sum, count) => sum + count, 0);
  return edges.slice(1).map((toKm, i) => {
    const fromKm = edges[i] ?? 0;
    const count = counts[i] ?? 0;
    const mean = (total * (toKm - fromKm)) / lengthKm;
    const isHigh = count > mean && poissonInterval(count).low > mean;
    return { fromKm, toKm, count, certain: certain[i] ?? 0, isHigh };
  });
}

export interface HighStretch extends Stretch {
  readonly count: number;
}

/** The longest run of high segments one after the other, the first of equal ones; `null` where none is high. */
export function longestHigh(segments: readonly SegmentCount[]): HighStretch | null {
  let longest: HighStretch | null = null;
  let run: HighStretch | null = null;
  for (const segment of segments) {
    run = segment.isHigh ? joined(run, segment) : null;
    // A rounding error must not make the later of two equal runs the longer.
    if (run && (!longest || run.toKm - run.fromKm > longest.toKm - longest.fromKm + 1e-9)) {
      longest = run;
    }
  }
  return longest;
}

function joined(run: HighStretch | null, { fromKm, toKm, count }: SegmentCount): HighStretch {
  return run ? { ...run, toKm, count: run.count + count } : { fromKm, toKm, count };
}
