import { benjaminiHochberg } from './benjamini-hochberg.ts';
import { type RateRatio, rateRatio } from './rate-ratio.ts';

/** What was counted of one region, type or actor in the window and in what it is held against. */
export interface GroupCounts {
  readonly key: string;
  readonly count: number;
  readonly reference: number;
}

/** Days of the window and, all together, of the window or windows that it is held against. */
export interface Exposures {
  readonly days: number;
  readonly referenceDays: number;
}

/** A ratio above 1 says that the rate was higher in the window. */
export interface Change extends GroupCounts, RateRatio {
  /** By Benjamini and Hochberg, over the groups that were tested. */
  readonly adjustedP: number;
}

export interface WhatChanged {
  /** The most surprising (−log₁₀ p) first; of equals the one with more counts, then by key. */
  readonly changes: readonly Change[];
  readonly tooFew: readonly GroupCounts[];
}

/**
 * The groups whose rate differs most from that of the reference, by the exact test of `rateRatio`;
 * those of fewer than `least` on both sides together stand apart, in order of key. That goes by the
 * sum only, so that leaving groups out bends no p of the rest (Bourgon, Gentleman & Huber 2010, PNAS
 * 107). Throws where a number of days is not above 0.
 */
export function whatChanged(
  groups: readonly GroupCounts[],
  exposures: Exposures,
  least: number,
): WhatChanged {
  const { days, referenceDays } = exposures;
  if (!(days > 0 && referenceDays > 0)) throw new RangeError('days must be above 0');
  const tested: (GroupCounts & RateRatio)[] = [];
  const tooFew: GroupCounts[] = [];
  for (const group of groups) {
    const ratio = rateRatio(
      { count: group.count, exposure: days },
      { count: group.reference, exposure: referenceDays },
    );
    if (ratio && totalOf(group) >= least) tested.push({ ...group, ...ratio });
    else tooFew.push(group);
  }
  const adjusted = benjaminiHochberg(tested.map(({ p }) => p));
  return {
    changes: tested
      .map((change, i) => ({ ...change, adjustedP: adjusted[i] ?? 1 }))
      .sort((a, b) => b.surprise - a.surprise || totalOf(b) - totalOf(a) || byKey(a, b)),
    tooFew: tooFew.sort(byKey),
  };
}

function totalOf({ count, reference }: GroupCounts): number {
  return count + reference;
}

/** By UTF-16 code unit: the same order for every reader, whatever their language. */
function byKey(one: GroupCounts, other: GroupCounts): number {
  return one.key < other.key ? -1 : one.key > other.key ? 1 : 0;
}
