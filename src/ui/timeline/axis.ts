import { type Day, partsOf } from '../../domain/day.ts';
import { type TimeUnit, unitEdges } from '../../domain/time-unit.ts';

/** The strip's days laid out on its pixels: `from` at `PAD`, `to` at `width - PAD`. */
export interface Axis {
  readonly from: Day;
  readonly to: Day;
  /** Width of the strip in pixels. */
  readonly width: number;
}

/** Room at both ends of the strip for the handles, which stand outside the window's edges. */
export const PAD = 16;

/** Pixels that one day takes. */
function scaleOf(axis: Axis): number {
  return Math.max(1, axis.width - 2 * PAD) / (axis.to - axis.from);
}

/** Pixels from the strip's left edge to the beginning of `day`. */
export function xOf(axis: Axis, day: Day): number {
  return PAD + (day - axis.from) * scaleOf(axis);
}

/** Pixels from the left edge to `day`, held to the part of the strip that shows days. */
export function heldX(axis: Axis, day: Day): number {
  return xOf(axis, Math.min(Math.max(day, axis.from), axis.to));
}

/** The moment under pixel `x`, in days with their fraction, held to the axis. */
export function dayAt(axis: Axis, x: number): number {
  const day = axis.from + (x - PAD) / scaleOf(axis);
  return Math.min(Math.max(day, axis.from), axis.to);
}

/** Days of the units, on average, from the shortest to the longest. */
const UNIT_DAYS: readonly (readonly [TimeUnit, number])[] = [
  ['day', 1],
  ['week', 7],
  ['month', 30.44],
  ['quarter', 91.31],
  ['year', 365.25],
];
/** A bar narrower than this is hard to point at. */
const LEAST_BAR_PX = 5;

/** The shortest bins that still give bars to point at. */
export function binOfWidth(axis: Axis): TimeUnit {
  const scale = scaleOf(axis);
  return UNIT_DAYS.find(([, days]) => days * scale >= LEAST_BAR_PX)?.[0] ?? 'year';
}

/** How a tick is named: the year alone, a month or a day, these with their year where none is near. */
export type TickName = 'year' | 'month' | 'month-year' | 'day' | 'day-year';

export interface Tick {
  readonly day: Day;
  readonly x: number;
  /** `null` where names would stand too close. */
  readonly name: TickName | null;
}

interface Ticking {
  readonly unit: 'day' | 'week' | 'month' | 'year';
  readonly every: number;
  readonly days: number;
  /** Pixels that a name needs. */
  readonly room: number;
}
const TICKINGS: readonly Ticking[] = [
  { unit: 'day', every: 1, days: 1, room: 84 },
  { unit: 'week', every: 1, days: 7, room: 84 },
  { unit: 'month', every: 1, days: 30.44, room: 64 },
  { unit: 'month', every: 3, days: 91.31, room: 64 },
  ...[1, 2, 5, 10, 25, 50].map(
    (every): Ticking => ({ unit: 'year', every, days: 365.25 * every, room: 36 }),
  ),
];

/** The unit that a name of a tick stands for: what a click on it shows. */
export function tickUnit(axis: Axis): Ticking['unit'] {
  return tickingOf(axis).unit;
}

function tickingOf(axis: Axis): Ticking {
  const scale = scaleOf(axis);
  const last: Ticking = { unit: 'year', every: 50, days: 18_262, room: 36 };
  return TICKINGS.find(({ days, room }) => days * scale >= room) ?? last;
}

/** First days of years, months, weeks or days on the axis, the finest whose names have room. */
export function axisTicks(axis: Axis): Tick[] {
  const { unit, every } = tickingOf(axis);
  const edges = unitEdges(unit, axis.from, axis.to).filter(
    (day) => day >= axis.from && day < axis.to,
  );
  const isNamed = (day: Day, at: number) =>
    unit === 'month' ? (partsOf(day).month - 1) % every === 0 : at % every === 0;
  const first = edges.findIndex(isNamed);
  return edges.map((day, at) => ({
    day,
    x: xOf(axis, day),
    name: isNamed(day, at) ? nameOf(unit, day, at === first) : null,
  }));
}

function nameOf(unit: Ticking['unit'], day: Day, isFirst: boolean): TickName {
  if (unit === 'year') return 'year';
  if (unit === 'month') return partsOf(day).month === 1 ? 'year' : isFirst ? 'month-year' : 'month';
  return isFirst ? 'day-year' : 'day';
}
