import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import { memoLast } from '../../../domain/memo.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { unitEdges } from '../../../domain/time-unit.ts';
import type { Mask } from '../../mask.ts';
import { type Covered, coveredOf } from '../../reach/covered.ts';
import { nearestKm, openFlags, type SiteDistances } from '../../reach/site-distances.ts';
import type { StudyInputs } from '../../study/study.ts';
import type { TableColumns } from '../../table-columns.ts';

/** One month of the curve: incidents that began in it, or sites as of its first day. */
export interface CoverageStep extends Covered {
  readonly day: Day;
  readonly openBases: number;
}

/** Sites within reach, month by month, by the bases open on the first day of each. Kept for the last question. */
export function siteSteps(
  distances: SiteDistances,
  { from, to }: DayWindow,
  radiusKm: number,
): readonly CoverageStep[] {
  return keptSiteSteps(distances, from, to, radiusKm);
}

const keptSiteSteps = memoLast(
  (distances: SiteDistances, spanFrom: Day, spanTo: Day, radiusKm: number) =>
    monthsOf({ from: spanFrom, to: spanTo }).map(({ from }): CoverageStep => {
      const open = openFlags(distances.bases, from);
      const nearest = nearestKm(distances, open);
      return { day: from, openBases: countOf(open), ...coveredOf(nearest, radiusKm) };
    }),
);

/**
 * Incidents within reach by the month in which they began; `nearest` by row. Kept for the last question:
 * the window is no part of it.
 */
export function rowSteps(
  { table, mask, span }: Pick<StudyInputs, 'table' | 'mask' | 'span'>,
  bases: readonly Base[],
  nearest: Float64Array,
  radiusKm: number,
): readonly CoverageStep[] {
  return keptRowSteps(table, mask, span.from, span.to, bases, nearest, radiusKm);
}

const keptRowSteps = memoLast(
  (
    table: TableColumns,
    mask: Mask,
    spanFrom: Day,
    spanTo: Day,
    bases: readonly Base[],
    nearest: Float64Array,
    radiusKm: number,
  ): CoverageStep[] => {
    const months = monthsOf({ from: spanFrom, to: spanTo });
    const covered = new Float64Array(months.length);
    const of = new Float64Array(months.length);
    let month = 0;
    // Rows are in order of their first day.
    for (let row = 0; row < table.size; row++) {
      const day = table.day[row] ?? 0;
      if (mask[row] !== 0 || day < spanFrom || day >= spanTo) continue;
      while (day >= (months[month]?.to ?? Infinity)) month++;
      of[month] = (of[month] ?? 0) + 1;
      if ((nearest[row] ?? Infinity) <= radiusKm) covered[month] = (covered[month] ?? 0) + 1;
    }
    return months.map(({ from }, i) => ({
      day: from,
      openBases: countOf(openFlags(bases, from)),
      covered: covered[i] ?? 0,
      of: of[i] ?? 0,
    }));
  },
);

function monthsOf(span: DayWindow): DayWindow[] {
  const edges = unitEdges('month', span.from, span.to);
  return edges.slice(0, -1).map((from, i) => ({ from, to: edges[i + 1] ?? span.to }));
}

function countOf(flags: Uint8Array): number {
  return flags.reduce((sum, flag) => sum + flag, 0);
}
