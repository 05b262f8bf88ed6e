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

/**
 * Groups of fewer are not tested: by `total`, the counts of both sides, or by `expected`, the
 * lesser of the two counts that equal rates would give. Both go by the sum only, so that leaving
 * groups out bends no p of the rest (Bourgon, Gentleman & Huber 2010, PNAS 107).
 */
export interface SmallCountGuard {
  readonly by: 'total' | 'expected';
  readonly least: number;
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
 * those too small to tell by the guard stand apart, in order of key. Throws where a number of days
 * is not above 0.
 */
export function whatChanged(
  groups: readonly GroupCounts[],
  exposures: Exposures,
  guard: SmallCountGuard = { by: 'total', least: 5 },
): WhatChanged {
  const { days, referenceDays } = exposures;
  if (!(days > 0 && referenceDays > 0)) throw new RangeError('days must be above 0');
  const lesserShare = Math.min(days, referenceDays) / (days + referenceDays);
  const tested: (GroupCounts & RateRatio)[] = [];
  const tooFew: GroupCounts[] = [];
  for (const group of groups) {
    const total = group.count + group.reference;
    const held = guard.by === 'total' ? total : total * lesserShare;
    const ratio = rateRatio(
      { count: group.count, exposure: days },
      { count: group.reference, exposure: referenceDays },
    );
    if (ratio && held >= guard.least) tested.push({ ...group, ...ratio });
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
