import type { DayWindow } from '../../../domain/day-window.ts';
import { daysIn, sharedDays } from '../../clipped-window.ts';
import { type AreaChange, incomparableAreas } from '../../comparable-areas.ts';
import { groupColumn, groupCountsIn, rowsInGroups } from '../../group-counts.ts';
import { joinRows } from '../../join-rows.ts';
import { areasOf, isAreaKind } from '../../known-area.ts';
import { begunRows, shownRows } from '../../shown-rows.ts';
import { earlierSeasons } from '../../statistics/earlier-seasons.ts';
import { type RateRatio, rateRatio } from '../../statistics/rate-ratio.ts';
import { type Change, type GroupCounts, whatChanged } from '../../statistics/surprise.ts';
import type { StudyDrawing } from '../../study/drawing.ts';
import { ratioDrawing } from '../../study/ratio-drawing.ts';
import type { LeftOutRows, Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import { type ChangedParams, readChangedParams, usualDays } from './changed-params.ts';

/** Lines that the panel gets at most, of each list. */
const MOST_LINES = 80;

/** A group and what its rate in the reference would give in as many days as the window has. */
export interface ChangedGroup extends Change {
  readonly expected: number;
}

export interface IncomparableGroup extends GroupCounts {
  readonly reason: AreaChange;
}

export interface ChangedFacts extends Omit<ChangedParams, 'lastDays'> {
  /** The days looked at; `null` where the window holds no day of the data. */
  readonly window: DayWindow | null;
  /** What they are held against, the newest first; empty where the data hold no such days. */
  readonly references: readonly DayWindow[];
  readonly referenceDays: number;
  readonly all: GroupCounts & { readonly expected: number; readonly ratio: RateRatio | null };
  /** The most surprising first; at most 80 of `tested`. */
  readonly changes: readonly ChangedGroup[];
  readonly tested: number;
  readonly tooFew: readonly GroupCounts[];
  readonly tooFewInAll: number;
  readonly incomparable: readonly IncomparableGroup[];
  /** Incidents of `all` whose place is too rough for a group by region or cercle. */
  readonly inNoGroup: number;
}

/**
 * The last days of the window held against as many days just before them, or the same season of
 * earlier years, group by group: exact ratios of rates (`rateRatio`), sorted by surprise, p adjusted
 * by Benjamini and Hochberg. An incident counts once, by its first day: otherwise one that crosses
 * from the one period into the other would stand in both, and they would not be independent. The
 * groups ignore the filter of their own kind; `all` and the rows of the answer go by every filter.
 */
export const study: Study<ChangedFacts> = (inputs, raw) => {
  const { lastDays, ...params } = readChangedParams(raw);
  const window = daysLookedAt(inputs, lastDays);
  const references = window ? referencesOf(inputs, params.against, window) : [];
  if (!window || references.length === 0) return nothingHeldAgainst(params, window);
  const referenceDays = references.reduce((sum, one) => sum + daysIn(one), 0);
  const windows = [window, ...references];
  const { table, mask } = inputs;
  const { groups, incomparable } = groupsOf(inputs, params.by, window, references);
  const exposures = { days: daysIn(window), referenceDays };
  const found = whatChanged(groups, exposures, params.least);
  const share = daysIn(window) / referenceDays;
  const begun = begunRows(table, mask, window);
  const rows = joinRows([begun, ...references.map((one) => begunRows(table, mask, one))]);
  const count = begun.length;
  const reference = rows.length - count;
  const all = { key: '', count, reference };
  return {
    facts: {
      ...params,
      window,
      references,
      referenceDays,
      all: {
        ...all,
        expected: reference * share,
        ratio: rateRatio(
          { count: all.count, exposure: exposures.days },
          { count: reference, exposure: referenceDays },
        ),
      },
      changes: found.changes
        .slice(0, MOST_LINES)
        .map((change) => ({ ...change, expected: change.reference * share })),
      tested: found.changes.length,
      tooFew: found.tooFew.slice(0, MOST_LINES),
      tooFewInAll: found.tooFew.length,
      incomparable,
      inNoGroup: rows.length - rowsInGroups(table, params.by, rows).length,
    },
    drawing: drawingOf(inputs, params.by, window, found.changes),
    rows,
    leftOut: begunBefore(inputs, windows, rows),
  };
};

function daysLookedAt({ window, span }: StudyInputs, lastDays: number | null): DayWindow | null {
  const shared = sharedDays(window, span);
  if (!shared) return null;
  const days = lastDays ?? usualDays(daysIn(shared));
  return { from: Math.max(shared.from, shared.to - days), to: shared.to };
}

/** The period before is cut where the data begin: rates still compare, by its days. */
function referencesOf(
  { span }: StudyInputs,
  against: ChangedParams['against'],
  window: DayWindow,
): readonly DayWindow[] {
  if (against === 'season') return earlierSeasons(window, span);
  const before = sharedDays({ from: window.from - daysIn(window), to: window.from }, span);
  return before ? [before] : [];
}

/** Shown rows that reach into one of the windows and began in none. */
function begunBefore(
  { table, mask }: StudyInputs,
  windows: readonly DayWindow[],
  begun: Uint32Array,
): LeftOutRows[] {
  const counted = new Set(begun);
  const shown = joinRows(windows.map((one) => shownRows(table, mask, one)));
  const rows = shown.filter((row) => !counted.has(row));
  return rows.length > 0 ? [{ reason: 'began-before', rows }] : [];
}

/** Counts of every group that has any, those apart whose areas were not the same throughout. */
function groupsOf(
  { table, mask, places }: StudyInputs,
  by: ChangedParams['by'],
  window: DayWindow,
  before: readonly DayWindow[],
) {
  const changed = isAreaKind(by)
    ? incomparableAreas(areasOf(places, by), [window, ...before])
    : null;
  const countsOf = (days: DayWindow) => groupCountsIn(table, mask, by, days);
  const counts = countsOf(window);
  const references = before.map(countsOf);
  const groups: GroupCounts[] = [];
  const incomparable: IncomparableGroup[] = [];
  groupColumn(table, by).names.forEach((key, code) => {
    const count = counts[code] ?? 0;
    const reference = references.reduce((sum, some) => sum + (some[code] ?? 0), 0);
    if (count + reference === 0) return;
    const reason = changed?.get(key);
    if (reason) incomparable.push({ key, count, reference, reason });
    else groups.push({ key, count, reference });
  });
  return { groups, incomparable };
}

function drawingOf(
  { places }: StudyInputs,
  by: ChangedParams['by'],
  window: DayWindow,
  changes: readonly Change[],
): StudyDrawing | null {
  if (!isAreaKind(by)) return null;
  const ratios = new Map(changes.map((change) => [change.key, change]));
  return ratioDrawing(areasOf(places, by), window.to - 1, ratios);
}

function nothingHeldAgainst(
  params: Omit<ChangedParams, 'lastDays'>,
  window: DayWindow | null,
): StudyAnswer<ChangedFacts> {
  return withoutRows({
    ...params,
    window,
    references: [],
    referenceDays: 0,
    all: { key: '', count: 0, reference: 0, expected: 0, ratio: null },
    changes: [],
    tested: 0,
    tooFew: [],
    tooFewInAll: 0,
    incomparable: [],
    inNoGroup: 0,
  });
}
