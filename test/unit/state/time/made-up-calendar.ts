import { formatDay, parseDay } from '../../../../src/domain/day.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import type { Calendar } from '../../../../src/state/time/calendar.ts';
import type { Period, StepUnit } from '../../../../src/state/time/time-state.ts';
import type { Stepping } from '../../../../src/state/time/window-steps.ts';

export const day = (text: string) => parseDay(text) ?? Number.NaN;
/** A window by its first and last day, both inclusive, as the interface has it. */
export const days = (first: string, last = first): DayWindow => ({
  from: day(first),
  to: day(last) + 1,
});
export const textOf = ({ from, to }: DayWindow) => `${formatDay(from)}/${formatDay(to - 1)}`;

export const SPAN = days('2013-01-01', '2023-12-31');

/** Mandate periods that begin in July, as the mission's did. */
export function calendarFor(span: DayWindow): Calendar {
  const edges = ['2013-07-01', '2014-07-01', '2015-07-01', '2016-07-01', '2023-07-01'].map(day);
  return { span, mandates: [span.from, ...edges, span.to] };
}
export const CALENDAR = calendarFor(SPAN);

export const every = (unit: StepUnit, count = 1): Period => ({ unit, count });

/** Sliding, unless told otherwise. */
export function stepping(step: Period, patch: Partial<Stepping> = {}): Stepping {
  return { mode: 'slide', locked: null, step, ...patch };
}
