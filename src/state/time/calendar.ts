import type { Day } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { Mission } from '../../domain/mission.ts';
import { addUnits, firstDayOf } from '../../domain/time-unit.ts';
import type { StepUnit } from './time-state.ts';

/** What steps go by: the days of the data, and where one mandate period gives way to the next. */
export interface Calendar {
  readonly span: DayWindow;
  /** Edges of the mandate periods and both ends of the span; ascending, at least two. */
  readonly mandates: readonly Day[];
}

/** Mandate periods join end to end: the days before the first and after the last are periods too. */
export function calendarOf(span: DayWindow, mission: Mission | null): Calendar {
  const edges = (mission?.resolutions ?? []).flatMap(({ mandate }) =>
    mandate ? [mandate.from, mandate.to + 1] : [],
  );
  const inside = edges.filter((edge) => edge > span.from && edge < span.to);
  const mandates = [...new Set([span.from, ...inside, span.to])].sort((a, b) => a - b);
  return { span, mandates };
}

/** Index of the mandate period that holds the day; the first or last for a day outside the span. */
function mandateAt(day: Day, { mandates }: Calendar): number {
  const next = mandates.findIndex((edge) => edge > day);
  return next < 0 ? mandates.length - 1 : Math.max(0, next - 1);
}

/**
 * The day some units later, earlier where `count` is negative. A day inside a mandate period goes to
 * the same day, counted from the beginning, of another; mandates stop at the ends of the span.
 */
export function stepDay(day: Day, unit: StepUnit, count: number, calendar: Calendar): Day {
  if (unit !== 'mandate') return addUnits(day, unit, count);
  const { mandates } = calendar;
  const at = mandateAt(day, calendar);
  const to = Math.min(Math.max(at + count, 0), mandates.length - 1);
  const begins = mandates[to] ?? day;
  const offset = day - (mandates[at] ?? day);
  const length = (mandates[to + 1] ?? begins + 1) - begins;
  return begins + Math.min(offset, length - 1);
}

/** The first day of the unit that holds the day. */
export function beginningOf(unit: StepUnit, day: Day, calendar: Calendar): Day {
  if (unit !== 'mandate') return firstDayOf(unit, day);
  return calendar.mandates[mandateAt(day, calendar)] ?? day;
}

/** How many whole mandate periods the window is; `null` where its ends are no edges of such. */
export function mandatesIn(window: DayWindow, { mandates }: Calendar): number | null {
  const from = mandates.indexOf(window.from);
  const to = mandates.indexOf(window.to);
  return from >= 0 && to > from ? to - from : null;
}
