import type { DayWindow } from '../../../domain/day-window.ts';
import { daysIn, sharedDays } from '../../clipped-window.ts';
import { type AreaChange, incomparableAreas } from '../../comparable-areas.ts';
import { groupColumn, groupCounts, maskOfOthers } from '../../group-counts.ts';
import { joinRows } from '../../join-rows.ts';
import { shownRows } from '../../shown-rows.ts';
import { earlierSeasons } from '../../statistics/earlier-seasons.ts';
import { type RateRatio, rateRatio } from '../../statistics/rate-ratio.ts';
import { type Change, type GroupCounts, whatChanged } from '../../statistics/surprise.ts';
import type { StudyDrawing } from '../../study/drawing.ts';
import { ratioDrawing } from '../../study/ratio-drawing.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
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
}

/**
 * The last days of the window held against as many days just before them, or the same season of
 * earlier years, group by group: exact ratios of rates (`rateRatio`), sorted by surprise, p adjusted
 * by Benjamini and Hochberg. An incident counts once, by its first day: otherwise one that crosses
 * from the one period into the other would stand in both, and they would not be independent. The
 * groups ignore the filter of their own kind; `all` goes by every filter.
 */
export const study: Study<ChangedFacts> = (inputs, raw) => {
  const { lastDays, ...params } = readChangedParams(raw);
  const window = daysLookedAt(inputs, lastDays);
  const references = window ? referencesOf(inputs, params.against, window) : [];
  if (!window || references.length === 0) return nothingHeldAgainst(params, window);
  const referenceDays = references.reduce((sum, one) => sum + daysIn(one), 0);
  const others = { ...inputs, mask: maskOfOthers(inputs.mask, params.by) };
  const now = begunRows(others, window);
  const before = references.map((one) => begunRows(others, one));
  const { groups, incomparable } = groupsOf(inputs, params.by, [window, ...references], {
    now,
    before,
  });
  const exposures = { days: daysIn(window), referenceDays };
  const found = whatChanged(groups, exposures, { by: 'total', least: params.least });
  const share = daysIn(window) / referenceDays;
  const passing = (rows: Uint32Array) => rows.filter((row) => inputs.mask[row] === 0).length;
  const reference = before.reduce((sum, rows) => sum + passing(rows), 0);
  const all = { key: '', count: passing(now), reference };
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
    },
    drawing: drawingOf(inputs, params.by, window, found.changes),
    rows: joinRows([...before, now]),
    leftOut: [{ reason: 'began-before', rows: begunBefore(inputs, window) }],
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

/** Shown rows that begin in the window. */
function begunRows({ table, mask }: StudyInputs, window: DayWindow): Uint32Array {
  return shownRows(table, mask, window).filter((row) => (table.day[row] ?? 0) >= window.from);
}

function begunBefore({ table, mask }: StudyInputs, window: DayWindow): Uint32Array {
  return shownRows(table, mask, window).filter((row) => (table.day[row] ?? 0) < window.from);
}

interface Rows {
  readonly now: Uint32Array;
  readonly before: readonly Uint32Array[];
}

/** Counts of every group that has any, those apart whose areas were not the same throughout. */
function groupsOf(
  { table, places }: StudyInputs,
  by: ChangedParams['by'],
  windows: readonly DayWindow[],
  { now, before }: Rows,
) {
  const column = groupColumn(table, by);
  const changed = isArea(by) ? incomparableAreas(places[AREAS[by]], windows) : null;
  const counts = groupCounts(column, now);
  const references = before.map((rows) => groupCounts(column, rows));
  const groups: GroupCounts[] = [];
  const incomparable: IncomparableGroup[] = [];
  column.names.forEach((key, code) => {
    const count = counts[code] ?? 0;
    const reference = references.reduce((sum, some) => sum + (some[code] ?? 0), 0);
    if (count + reference === 0) return;
    const reason = changed?.get(key);
    if (reason) incomparable.push({ key, count, reference, reason });
    else groups.push({ key, count, reference });
  });
  return { groups, incomparable };
}

const AREAS = { region: 'regions', cercle: 'cercles' } as const;

function isArea(by: ChangedParams['by']): by is keyof typeof AREAS {
  return by === 'region' || by === 'cercle';
}

function drawingOf(
  { places }: StudyInputs,
  by: ChangedParams['by'],
  window: DayWindow,
  changes: readonly Change[],
): StudyDrawing | null {
  if (!isArea(by)) return null;
  const ratios = new Map(changes.map(({ key, estimate }) => [key, estimate]));
  return ratioDrawing(places[AREAS[by]], window.to - 1, ratios);
}

function nothingHeldAgainst(
  params: Omit<ChangedParams, 'lastDays'>,
  window: DayWindow | null,
): StudyAnswer<ChangedFacts> {
  return {
    facts: {
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
    },
    drawing: null,
    rows: new Uint32Array(),
    leftOut: [],
  };
}
