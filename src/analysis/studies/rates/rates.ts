import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import type { Area, Cercle } from '../../../domain/mission-places.ts';
import { unitEdges } from '../../../domain/time-unit.ts';
import { isAreaKnown } from '../../known-area.ts';
import { shownRows } from '../../shown-rows.ts';
import { poissonRate } from '../../statistics/poisson.ts';
import { poissonTrend } from '../../statistics/trend.ts';
import { leftOutLists } from '../../study/left-out-lists.ts';
import type { Study, StudyInputs } from '../../study/study.ts';
import { type Division, divisionOn, type NoAreaReason } from './area-of-row.ts';
import { ratesDrawing } from './rates-drawing.ts';
import { type AreaRate, FEW, type RatesFacts } from './rates-facts.ts';
import { type RatesParams, readRatesParams } from './rates-params.ts';

/** A twelfth of the mean Gregorian year, in days. */
const DAYS_PER_MONTH = 365.2425 / 12;
/** In a shorter window a trend cannot be told from the season. */
const LEAST_TREND_DAYS = 365;

type Reason = NoAreaReason | 'begun-before';

/**
 * Incidents that began in the window, per 1,000 km² and month, by the regions or cercles in force on
 * its last day: the exact Poisson interval of each, counts by month or quarter, and the log-linear
 * trend of the monthly counts (quasi-Poisson, so that months in which incidents crowd widen it). What
 * began before the window belongs to an earlier one, so that rates of windows that adjoin share none.
 * With a region chosen only what may lie in it is left out.
 */
export const study: Study<RatesFacts> = (inputs, raw) => {
  const params = readRatesParams(raw);
  const { table, mask, window, span } = inputs;
  const days = common(window, span);
  const division = divisionOn(inputs, params.by, days.to - 1);
  const isMeant = division.areas.map((area) => isIn(area, params));
  const mayCount = meantRows(inputs, division, isMeant, params);
  const months = timeSteps('month', days);
  const monthly = division.areas.map(() => new Float64Array(months.edges.length - 1));
  const counted: number[] = [];
  const leftOut: Record<Reason, number[]> = {
    'begun-before': [],
    'place-too-rough': [],
    'region-split': [],
    'no-area': [],
  };
  for (const row of shownRows(table, mask, days)) {
    const day = table.day[row] ?? 0;
    const area = division.areaOf(row);
    if (!mayCount(row, area)) continue;
    if (day < days.from) leftOut['begun-before'].push(row);
    else if (typeof area === 'string') leftOut[area].push(row);
    else {
      counted.push(row);
      const counts = monthly[area];
      const month = months.stepOf[day - days.from] ?? 0;
      if (counts) counts[month] = (counts[month] ?? 0) + 1;
    }
  }
  const steps = timeSteps(params.unit, days);
  const areas = division.areas
    .flatMap((area, i) => {
      const counts = monthly[i];
      return counts && isMeant[i] ? [areaRate(area, counts, months, steps, days)] : [];
    })
    .sort(byRate);
  return {
    facts: {
      ...params,
      areas,
      total: counted.length,
      days,
      steps: steps.edges.slice(0, -1),
      // An area of the division that was not in force on the first day.
      isDivided: division.areas.some(({ from = -Infinity }) => from > days.from),
    },
    drawing: ratesDrawing(areas, division.areas),
    rows: Uint32Array.from(counted),
    leftOut: leftOutLists(leftOut),
  };
};

/** The days of the window of which there are data; of none its first day. */
function common(window: DayWindow, span: DayWindow): DayWindow {
  const from = Math.max(window.from, span.from);
  const to = Math.min(window.to, span.to);
  return from < to ? { from, to } : { from: window.from, to: window.from + 1 };
}

/** `Area` has no region; a cercle does. */
function isIn(area: Area | Cercle, { region }: RatesParams): boolean {
  return region === null || ('region' in area && area.region === region);
}

/**
 * Might a row lie in the region chosen? One known to a cercle, or outside of all, lies where it does; one
 * known to a region, in that of its point; one known to less, anywhere.
 */
function meantRows(
  { table }: StudyInputs,
  { areas }: Division,
  isMeant: readonly boolean[],
  { region }: RatesParams,
): (row: number, area: number | NoAreaReason) => boolean {
  const ofPoint = table.cercle.names.map((name) => areas.findIndex(({ code }) => code === name));
  return (row, area) => {
    if (region === null) return true;
    if (typeof area === 'number') return isMeant[area] ?? false;
    if (area === 'no-area') return false;
    return (
      !isAreaKnown(table, 'region', row) ||
      (isMeant[ofPoint[table.cercle.codes[row] ?? 0] ?? -1] ?? true)
    );
  };
}

interface TimeSteps {
  readonly edges: readonly Day[];
  /** Days of each step that lie in the window. */
  readonly lengths: readonly number[];
  /** By day from the first one of the window: the step that it lies in. */
  readonly stepOf: Uint16Array;
}

function timeSteps(unit: 'month' | 'quarter', { from, to }: DayWindow): TimeSteps {
  const edges = unitEdges(unit, from, to);
  const stepOf = new Uint16Array(to - from);
  const lengths = edges.slice(0, -1).map((edge, i) => {
    const first = Math.max(edge, from);
    const end = Math.min(edges[i + 1] ?? to, to);
    stepOf.fill(i, first - from, end - from);
    return end - first;
  });
  return { edges, lengths, stepOf };
}

function areaRate(
  { code, name, areaKm2 }: Area,
  monthly: Float64Array,
  months: TimeSteps,
  steps: TimeSteps,
  { from, to }: DayWindow,
): AreaRate {
  const count = monthly.reduce((sum, one) => sum + one, 0);
  const counts = new Array<number>(steps.lengths.length).fill(0);
  monthly.forEach((one, month) => {
    const day = Math.max(months.edges[month] ?? from, from);
    const step = steps.stepOf[day - from] ?? 0;
    counts[step] = (counts[step] ?? 0) + one;
  });
  const isEnough = count >= FEW && to - from >= LEAST_TREND_DAYS;
  const trend = isEnough ? poissonTrend(monthly, { exposures: months.lengths, quasi: true }) : null;
  return {
    code,
    name,
    areaKm2,
    count,
    rate: poissonRate(count, (areaKm2 / 1000) * ((to - from) / DAYS_PER_MONTH)),
    counts,
    trend: trend?.yearly ?? null,
  };
}

function byRate(one: AreaRate, other: AreaRate): number {
  const rate = (area: AreaRate) => area.rate?.estimate ?? -1;
  return rate(other) - rate(one) || (one.code < other.code ? -1 : 1);
}
