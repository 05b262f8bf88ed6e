import type { Day } from '../../domain/day.ts';
import type { ChosenWindow, DayWindow } from '../../domain/day-window.ts';
import type { Words } from '../../domain/language.ts';
import type { Mission, Resolution } from '../../domain/mission.ts';
import type { DateUnit } from '../../domain/mission-places.ts';
import { type Axis, xOf } from './axis.ts';

/** One dated fact of the mission on the lane above the histogram. */
export interface Mark {
  readonly key: string;
  readonly kind: 'resolution' | 'milestone' | 'closure';
  readonly day: Day;
  readonly precision: DateUnit;
  /** The number of a resolution, `2164 (2014)`, or the place of a closure; empty for a milestone. */
  readonly subject: string;
  readonly text: Words;
  readonly note?: Words;
  readonly reference: string;
  /** The days that choosing a resolution shows. */
  readonly period?: ChosenWindow;
  readonly ceiling?: NonNullable<Resolution['ceiling']>;
  /** The base that was closed. */
  readonly base?: string;
}

/** The facts whose date lies in the span, in order of date. A fact without a date has no place. */
export function marksOf(mission: Mission | null, span: DayWindow): Mark[] {
  if (!mission) return [];
  const marks: Mark[] = [
    ...mission.resolutions.map((fact) => ({
      ...common(fact, fact.date),
      key: fact.id,
      kind: 'resolution' as const,
      subject: fact.id.replace('S/RES/', ''),
      period: periodOf(fact, mission.resolutions),
      ...(fact.ceiling && { ceiling: fact.ceiling }),
    })),
    ...mission.milestones.map((fact) => ({
      ...common(fact, fact.date),
      key: fact.id,
      kind: 'milestone' as const,
      subject: '',
    })),
    ...mission.closures.flatMap((fact) =>
      fact.date === undefined
        ? []
        : {
            ...common({ ...fact, datePrecision: fact.datePrecision ?? 'day' }, fact.date),
            key: `closure ${fact.place}`,
            kind: 'closure' as const,
            subject: fact.place,
            ...(fact.base && { base: fact.base }),
          },
    ),
  ];
  return marks
    .filter((mark) => mark.day >= span.from && mark.day < span.to)
    .sort((a, b) => a.day - b.day);
}

function common(fact: Pick<Resolution, 'datePrecision' | 'text' | 'note' | 'reference'>, day: Day) {
  return {
    day,
    precision: fact.datePrecision,
    text: fact.text,
    reference: fact.reference,
    ...(fact.note && { note: fact.note }),
  };
}

/** The mandate period; where none is stated, from the resolution's date to the next one's. */
export function periodOf(resolution: Resolution, all: readonly Resolution[]): ChosenWindow {
  if (resolution.mandate) return { from: resolution.mandate.from, to: resolution.mandate.to + 1 };
  const later = all.map((other) => other.date).filter((date) => date > resolution.date);
  return { from: resolution.date, to: later.length > 0 ? Math.min(...later) : null };
}

/** Marks too close to tell apart stand together at the place of the first. */
export interface MarkGroup {
  readonly x: number;
  readonly marks: readonly [Mark, ...Mark[]];
}

/** Groups marks on the axis, in order of date, whose places are less than `apart` pixels from the first's. */
export function groupMarks(marks: readonly Mark[], axis: Axis, apart: number): MarkGroup[] {
  const groups: { x: number; marks: [Mark, ...Mark[]] }[] = [];
  for (const mark of marks) {
    if (mark.day < axis.from || mark.day >= axis.to) continue;
    const x = xOf(axis, mark.day);
    const last = groups.at(-1);
    if (last && x - last.x < apart) last.marks.push(mark);
    else groups.push({ x, marks: [mark] });
  }
  return groups;
}
