import type { Day } from '../../../domain/day.ts';
import type { DayWindow } from '../../../domain/day-window.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { unitEdges } from '../../../domain/time-unit.ts';
import {
  beforeAfter,
  type EventSeries,
  type Sides,
  sidesOf,
} from '../../statistics/before-after.ts';
import { placebo } from '../../statistics/placebo.ts';
import type { Study, StudyAnswer, StudyInputs } from '../../study/study.ts';
import { withoutRows } from '../../study/without-rows.ts';
import { lowerBound, type TableColumns } from '../../table-columns.ts';
import { type BaseChange, baseChange } from './base-change.ts';
import { beforeAfterDrawing } from './before-after-drawing.ts';
import type { BeforeAfterFacts, MonthCount } from './before-after-facts.ts';
import { type BeforeAfterParams, readBeforeAfterParams } from './before-after-params.ts';
import { againstControls, otherBase } from './controls.ts';
import { possibleRows } from './possible-rows.ts';
import { rowsAround, WELL_LOCATED } from './rows-around.ts';

const LADDER = [30, 90, 180, 365];
/** Days from one placebo date to the next. */
const PLACEBO_STEP = 30;

/**
 * What happened within r of a base in the days before and after it opened or closed, and how that
 * stands beside the ring r–2r, other bases open throughout, and days on which nothing changed. An
 * incident counts by its point and its first day. The window of the timeline is not looked at: both
 * sides go as far as the data and as the state of the base.
 */
export const study: Study<BeforeAfterFacts> = (inputs, raw) => {
  const params = readBeforeAfterParams(raw);
  const { bases } = inputs.places;
  const base = params.base ? bases.find(({ id }) => id === params.base) : firstClosed(bases);
  const change = base ? baseChange(base, params, inputs.span) : null;
  if (base && change) return answerFor(inputs, params, base, change);
  const { base: _, ...rest } = params;
  return withoutRows({ ...rest, found: null });
};

/** The base whose recorded closure came first. */
function firstClosed(bases: readonly Base[]): Base | undefined {
  const closed = bases.filter(({ toMeans }) => toMeans !== 'last-map');
  return closed.toSorted((a, b) => a.to - b.to)[0];
}

function answerFor(
  inputs: StudyInputs,
  params: BeforeAfterParams,
  base: Base,
  change: BaseChange,
): StudyAnswer<BeforeAfterFacts> {
  const { table, mask, span, places } = inputs;
  const { radiusKm, days } = params;
  const rest = places.bases.filter(({ id }) => id !== base.id);
  const [near, around, ...beside] = rowsAround(
    table,
    mask,
    [
      { at: base, fromKm: -1, toKm: radiusKm },
      { at: base, fromKm: radiusKm, toKm: 2 * radiusKm },
      ...rest.map((at) => ({ at, fromKm: -1, toKm: radiusKm })),
    ],
    params.places === 'all' ? Infinity : WELL_LOCATED,
  ).map((rows) => ({ rows, days: daysOf(table, rows) }));
  const here: EventSeries = { days: near?.days ?? [], known: change.known };
  const ring: EventSeries = { days: around?.days ?? [], known: change.known };
  const others = rest.map((other, i) =>
    otherBase(other, beside[i] ?? NO_ROWS, { here: base, radiusKm, span }),
  );
  const sides = sidesOf(change.known, change.day, days);
  const rows = rowsIn(near, sides);
  const controls = againstControls(here, others, sides);
  const { base: _, ...asked } = params;
  return {
    facts: {
      ...asked,
      found: {
        base: { id: base.id, name: base.name, note: noteOf(base, params) },
        day: change.day,
        doubts: change.doubts,
        ...sides,
        here: beforeAfter(here, sides),
        ring: beforeAfter(ring, sides),
        ...controls,
        ladder: LADDER.map((width) => {
          const both = sidesOf(change.known, change.day, width);
          const { against } = againstControls(here, others, both);
          return { days: width, here: beforeAfter(here, both), against };
        }),
        placebo: placebo(here, change.day, days, PLACEBO_STEP),
        months: monthsOf(near?.days ?? new Int32Array(), span),
        across: rows.filter((row) => isAcross(table, row, change.day)).length,
      },
    },
    drawing: beforeAfterDrawing({
      base,
      radiusKm,
      day: change.day,
      table,
      near: rows,
      around: rowsIn(around, sides),
      controls: rest.filter((_other, i) => controls.controls[i]?.use === 'used'),
    }),
    rows,
    leftOut: params.places === 'all' ? [] : possibleRows(inputs, { base, radiusKm, sides }),
  };
}

function noteOf({ toNote }: Base, { event }: BeforeAfterParams) {
  return event === 'closing' ? (toNote ?? null) : null;
}

interface RowsByDay {
  readonly rows: Uint32Array;
  readonly days: Int32Array;
}

const NO_ROWS: RowsByDay = { rows: new Uint32Array(), days: new Int32Array() };

function daysOf(table: TableColumns, rows: Uint32Array): Int32Array {
  return Int32Array.from(rows, (row) => table.day[row] ?? 0);
}

/** The rows of both sides, which adjoin where both have days. */
function rowsIn(found: RowsByDay | undefined, { before, after }: Sides): Uint32Array {
  if (!found) return new Uint32Array();
  const part = ({ from, to }: DayWindow) =>
    found.rows.subarray(lowerBound(found.days, from), lowerBound(found.days, to));
  return Uint32Array.from([...part(before), ...part(after)]);
}

function isAcross(table: TableColumns, row: number, day: Day): boolean {
  return (table.day[row] ?? 0) < day && (table.dayEnd[row] ?? 0) >= day;
}

function monthsOf(days: Int32Array, span: DayWindow): MonthCount[] {
  const edges = unitEdges('month', span.from, span.to);
  return edges.slice(0, -1).map((day, i) => ({
    day,
    count: lowerBound(days, edges[i + 1] ?? span.to) - lowerBound(days, day),
  }));
}
