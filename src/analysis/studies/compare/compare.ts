import type { DayWindow } from '../../../domain/day-window.ts';
import { memoLast } from '../../../domain/memo.ts';
import { daysIn, sharedDays } from '../../clipped-window.ts';
import { type AreaChange, incomparableAreas } from '../../comparable-areas.ts';
import {
  type FilterGroup,
  filterGroup,
  groupColumn,
  groupCountsIn,
  maskOfGroup,
  rowsInGroups,
} from '../../group-counts.ts';
import { joinRows } from '../../join-rows.ts';
import { areasOf, isAreaKind } from '../../known-area.ts';
import type { Mask } from '../../mask.ts';
import { regionsOn } from '../../reach/open-bases.ts';
import { begunRows, shownRows } from '../../shown-rows.ts';
import { type RateRatio, rateRatio } from '../../statistics/rate-ratio.ts';
import type { StudyDrawing } from '../../study/drawing.ts';
import { ratioDrawing } from '../../study/ratio-drawing.ts';
import type { Study, StudyInputs } from '../../study/study.ts';
import type { TableColumns } from '../../table-columns.ts';
import { type Deaths, deathsOf } from '../../tally.ts';
import { type CompareParams, readCompareParams } from './compare-params.ts';
import { type CellSide, type RatioCells, ratioCells } from './ratio-cells.ts';

/** Groups that the panel gets at most. */
const MOST_LINES = 80;

/** Which incidents one side is of. */
interface Sample {
  readonly window: DayWindow;
  readonly mask: Mask;
}

/** What one of the two windows holds. */
export interface CompareSide {
  /** As chosen; `days` of it lie within the data. */
  readonly window: DayWindow;
  readonly days: number;
  /** Incidents that touch it, as everywhere in the atlas. */
  readonly shown: number;
  /** Those that began in it: ratios go by them, and each belongs to one window alone. */
  readonly begun: number;
  /** Those whose whole span lies inside. */
  readonly certain: number;
  readonly deaths: Deaths;
}

export interface CompareLine {
  readonly key: string;
  /** Incidents that began in A and in B. */
  readonly a: number;
  readonly b: number;
  /** Rate in A over rate in B. `null` where `why` says so. */
  readonly ratio: RateRatio | null;
  readonly why: AreaChange | 'too-few' | 'overlap' | null;
}

export interface CompareFacts extends CompareParams {
  readonly a: CompareSide;
  /** `null` while no second window is chosen. */
  readonly b: CompareSide | null;
  readonly ratio: RateRatio | null;
  /** Days that the windows share: counts of the same days are no two samples, and get no ratio. */
  readonly sharedDays: number;
  /** Incidents begun in both sides, where these are of the same days: no two samples either. */
  readonly sharedRows: number;
  /** Incidents that touch both windows, and count in both. */
  readonly inBoth: number;
  /** Most incidents in A and B together first; at most 80 of `groups`. */
  readonly lines: readonly CompareLine[];
  readonly groups: number;
  /** Incidents begun in A or B, passing every filter, whose place is too rough for a line. */
  readonly inNoLine: number;
  /** The same that no hexagon of the map counts: their place is known only roughly, or lies in none. */
  readonly notPlaced: number;
  readonly outside: number;
}

/**
 * The window (A) beside a second one, or beside the same days under another filter (B). Totals count as everywhere in the atlas, what touches a
 * window; ratios, lines and hexagons what began in it: otherwise a short window would seem to hold more
 * a day, and one incident could stand in both samples. Ratios are of rates a day, over the days that lie
 * within the data, with the exact interval of `rateRatio`. Lines ignore the filter of their own kind.
 */
export const study: Study<CompareFacts> = (inputs, raw) => {
  const params = readCompareParams(raw);
  const { window, compare, table, mask } = inputs;
  const other = compare ? null : filterGroup(params.other);
  const second = secondOf(inputs, other);
  const rowsA = shownRows(table, mask, window);
  const a = sideOf(inputs, window, rowsA);
  if (!second) {
    return {
      facts: {
        ...params,
        a,
        b: null,
        ratio: null,
        sharedDays: 0,
        sharedRows: 0,
        inBoth: 0,
        lines: [],
        groups: 0,
        inNoLine: 0,
        notPlaced: 0,
        outside: 0,
      },
      drawing: null,
      rows: rowsA,
      leftOut: [],
    };
  }
  const rowsB = shownRows(table, second.mask, second.window);
  const b = sideOf(inputs, second.window, rowsB);
  const rows = joinRows([rowsA, rowsB]);
  const begunA = begunRows(table, mask, window);
  const begunB = begunRows(table, second.mask, second.window);
  const begun = joinRows([begunA, begunB]);
  const shared = other ? null : sharedDays(window, second.window);
  const sharedRows = other ? begunA.length + begunB.length - begun.length : 0;
  const doOverlap = shared !== null || sharedRows > 0;
  const samples = [{ window, mask }, second] as const;
  // By the kind of the other filter each side would be all there is.
  const lines = other?.by === params.by ? [] : linesOf(inputs, params, samples, [a, b], doOverlap);
  const isComparable = a.days > 0 && b.days > 0 && !doOverlap;
  const sides = [
    { ...a, rows: begunA },
    { ...b, rows: begunB },
  ] as const;
  const map = mapOf(inputs, params, sides, lines, isComparable);
  return {
    facts: {
      ...params,
      a,
      b,
      ratio: doOverlap ? null : ratioOf(a.begun, a.days, b.begun, b.days),
      sharedDays: shared ? daysIn(shared) : 0,
      sharedRows,
      inBoth: rowsA.length + rowsB.length - rows.length,
      lines: lines.slice(0, MOST_LINES),
      groups: lines.length,
      inNoLine: begun.length - rowsInGroups(table, params.by, begun).length,
      notPlaced: map.notPlaced,
      outside: map.outside,
    },
    drawing: map.drawing,
    rows,
    leftOut: [],
  };
};

/** The second window under the same filters, or the same one under another filter; `null` for neither. */
function secondOf(
  { table, mask, window, compare }: StudyInputs,
  other: FilterGroup | null,
): Sample | null {
  if (compare) return { window: compare, mask };
  return other && { window, mask: keptMask(table, mask, other.by, other.key) };
}

/** The mask of the other side: it does not go by the window. */
const keptMask = memoLast(
  (table: TableColumns, mask: Mask, by: FilterGroup['by'], key: FilterGroup['key']) =>
    maskOfGroup(table, mask, { by, key }),
);

function sideOf({ table, span }: StudyInputs, window: DayWindow, rows: Uint32Array): CompareSide {
  const inData = sharedDays(window, span);
  let [begun, certain] = [0, 0];
  for (const row of rows) {
    if ((table.day[row] ?? 0) < window.from) continue;
    begun++;
    if ((table.dayEnd[row] ?? 0) < window.to) certain++;
  }
  return {
    window,
    days: inData ? daysIn(inData) : 0,
    shown: rows.length,
    begun,
    certain,
    deaths: deathsOf(table, rows),
  };
}

/** `null` too where a window holds no day of the data. */
function ratioOf(a: number, daysA: number, b: number, daysB: number): RateRatio | null {
  return rateRatio({ count: a, exposure: daysA }, { count: b, exposure: daysB });
}

/** The groups ignore the filter of their own kind. */
function linesOf(
  { table, places }: StudyInputs,
  { by, least }: CompareParams,
  [sampleA, sampleB]: readonly [Sample, Sample],
  [a, b]: readonly [CompareSide, CompareSide],
  doOverlap: boolean,
): CompareLine[] {
  const changed = isAreaKind(by)
    ? incomparableAreas(areasOf(places, by), [a.window, b.window])
    : null;
  const countsA = groupCountsIn(table, sampleA.mask, by, sampleA.window);
  const countsB = groupCountsIn(table, sampleB.mask, by, sampleB.window);
  const lines = groupColumn(table, by).names.flatMap((key, code): CompareLine[] => {
    const one = countsA[code] ?? 0;
    const other = countsB[code] ?? 0;
    if (one + other === 0) return [];
    const why =
      changed?.get(key) ?? (doOverlap ? 'overlap' : one + other < least ? 'too-few' : null);
    const ratio = why ? null : ratioOf(one, a.days, other, b.days);
    return [{ key, a: one, b: other, ratio, why }];
  });
  return lines.sort((x, y) => y.a + y.b - x.a - x.b || (x.key < y.key ? -1 : 1));
}

/** The ratios on the map: of hexagons, of the areas of the list, or none. */
function mapOf(
  { table, places, window }: StudyInputs,
  params: CompareParams,
  [a, b]: readonly [CellSide, CellSide],
  lines: readonly CompareLine[],
  isComparable: boolean,
): Omit<RatioCells, 'drawing'> & { readonly drawing: StudyDrawing | null } {
  const asOf = window.to - 1;
  if (params.map === 'hexagons') {
    return ratioCells(table, regionsOn(places.regions, asOf), params, a, b, isComparable);
  }
  const none = { notPlaced: 0, outside: 0 };
  if (!isAreaKind(params.by)) return { ...none, drawing: null };
  const ratios = lines.flatMap(({ key, ratio }): [string, RateRatio][] =>
    ratio ? [[key, ratio]] : [],
  );
  return { ...none, drawing: ratioDrawing(areasOf(places, params.by), asOf, new Map(ratios)) };
}
