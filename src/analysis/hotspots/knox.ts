import { seeded, shuffle } from '../statistics/seeded.ts';
import { type ClosePairs, closePairs, type TooManyPairs } from './close-pairs.ts';
import { type PlacedDays, planePoints } from './points.ts';

export interface KnoxOptions {
  /** Ascending, in km and days: a pair is in a band where it is no farther apart than that. */
  readonly spaceKm: readonly number[];
  readonly timeDays: readonly number[];
  readonly permutations?: number;
  readonly seed?: number;
  /** Pairs close in space from which on the test is not made: it would take seconds. */
  readonly mostPairs?: number;
}

/** Pairs in one band of space and time. */
export interface KnoxBand {
  readonly spaceKm: number;
  readonly timeDays: number;
  readonly observed: number;
  /** Mean over the permutations. */
  readonly expected: number;
  /** Observed over expected; `null` where no permutation has a pair. */
  readonly ratio: number | null;
  /** (1 + permutations with as many pairs or more) / (1 + permutations). */
  readonly p: number;
}

export interface Knox {
  readonly kind: 'knox';
  /** By band of space, then of time. */
  readonly bands: readonly KnoxBand[];
  /** Pairs no farther apart than the last band of space, at any time. */
  readonly pairs: number;
  readonly permutations: number;
  readonly seed: number;
}

/**
 * Near repeats: are pairs close both in space and in time more than chance has it? E. G. Knox (1964), Applied
 * Statistics 13, with the days shuffled over the places, as for near repeats by J. H. Ratcliffe and G. F. Rengert
 * (2008), Security Journal 21. The same seed gives the same answer for the same rows in the same order. Distances
 * in the plane of `equal-area.ts`. Yields the share done. Throws where bands do not ascend.
 */
export function* knox(
  points: PlacedDays,
  { spaceKm, timeDays, permutations = 99, seed = 1, mostPairs = 5e6 }: KnoxOptions,
): Generator<number, Knox | TooManyPairs> {
  if (!ascends(spaceKm) || !ascends(timeDays)) throw new RangeError('bands must ascend from 0');
  const pairs = closePairs(planePoints(points), spaceKm, mostPairs);
  if (pairs.kind === 'too-many-pairs') return pairs;
  yield 0.05;
  const size = spaceKm.length * timeDays.length;
  const days = Int32Array.from(pairs.rows, (row) => points.day[row] ?? 0);
  const count = () => counted(pairs, days, spaceKm.length, timeDays);
  const observed = count();
  const sums = new Float64Array(size);
  const asMany = new Uint32Array(size);
  const random = seeded(seed);
  for (let permutation = 0; permutation < permutations; permutation++) {
    shuffle(days, random);
    count().forEach((pairsHere, at) => {
      sums[at] = (sums[at] ?? 0) + pairsHere;
      if (pairsHere >= (observed[at] ?? 0)) asMany[at] = (asMany[at] ?? 0) + 1;
    });
    yield 0.05 + (0.95 * (permutation + 1)) / permutations;
  }
  const found = spaceKm.flatMap((km, space) =>
    timeDays.map((within, time): KnoxBand => {
      const at = space * timeDays.length + time;
      const expected = permutations > 0 ? (sums[at] ?? 0) / permutations : 0;
      return {
        spaceKm: km,
        timeDays: within,
        observed: observed[at] ?? 0,
        expected,
        ratio: expected > 0 ? (observed[at] ?? 0) / expected : null,
        p: (1 + (asMany[at] ?? 0)) / (1 + permutations),
      };
    }),
  );
  return { kind: 'knox', bands: found, pairs: pairs.size, permutations, seed };
}

function ascends(bands: readonly number[]): boolean {
  return bands.every((end, at) => end > (bands[at - 1] ?? -1) && end >= 0);
}

function counted(
  { size, one, other, band }: ClosePairs,
  days: Int32Array,
  spaces: number,
  timeDays: readonly number[],
): Float64Array {
  const times = timeDays.length;
  const longest = timeDays.at(-1) ?? -1;
  const counts = new Float64Array(spaces * times);
  for (let pair = 0; pair < size; pair++) {
    const apart = Math.abs((days[one[pair] ?? 0] ?? 0) - (days[other[pair] ?? 0] ?? 0));
    if (apart > longest) continue;
    let time = 0;
    while (apart > (timeDays[time] ?? 0)) time++;
    const at = (band[pair] ?? 0) * times + time;
    counts[at] = (counts[at] ?? 0) + 1;
  }
  addUp(counts, spaces, times);
  return counts;
}

/** Adds to each band all that it holds, along time, then along space. */
function addUp(counts: Float64Array, spaces: number, times: number): void {
  for (let at = 0; at < counts.length; at++) {
    if (at % times > 0) counts[at] = (counts[at] ?? 0) + (counts[at - 1] ?? 0);
  }
  for (let at = times; at < spaces * times; at++) {
    counts[at] = (counts[at] ?? 0) + (counts[at - times] ?? 0);
  }
}
