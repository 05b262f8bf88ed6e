import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type {
  RawParams,
  Study,
  StudyAnswer,
  StudyInputs,
  StudyPlaces,
} from '../../../../src/analysis/study/study.ts';
import { type Day, parseDay } from '../../../../src/domain/day.ts';
import type { DayWindow } from '../../../../src/domain/day-window.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import type { Base, Site } from '../../../../src/domain/mission-places.ts';

/** The day of a date that exists. */
export function on(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`no such day: ${text}`);
  return day;
}

/** First and last day, both inclusive. */
export function days(first: string, last: string): DayWindow {
  return { from: on(first), to: on(last) + 1 };
}

export const SPAN = days('2013-01-01', '2023-12-31');

interface InputsPatch extends Partial<Omit<StudyInputs, 'places'>> {
  readonly places?: Partial<StudyPlaces>;
}

/** What an analysis sees of these incidents: nothing filtered, no places, the window the whole span. */
export function inputsOf(
  incidents: readonly Incident[],
  { places, ...patch }: InputsPatch = {},
): StudyInputs {
  const table = eventTable(incidents);
  return {
    places: { ...EMPTY_DATA, ...places },
    table,
    mask: new Uint16Array(table.size),
    window: SPAN,
    span: SPAN,
    compare: null,
    ...patch,
  };
}

/** Open over the whole span unless its dates say other. */
export function base(id: string, lon: number, lat: number, dates: Partial<Base> = {}): Base {
  return {
    ...{ id, name: { en: id, fr: id }, lon, lat, from: SPAN.from, to: SPAN.to - 1 },
    ...{ fromPrecision: 'day', toPrecision: 'day', history: [] },
    ...dates,
  };
}

export function site(id: string, lon: number, lat: number): Site {
  return { id, name: id, lon, lat, kind: 'clinic', facts: {} };
}

/** The answer of an analysis, all its steps done. */
export function answerOf<Facts>(
  study: Study<Facts>,
  inputs: StudyInputs,
  params: RawParams = {},
): StudyAnswer<Facts> {
  const begun = study(inputs, params);
  if (!('next' in begun)) return begun;
  for (;;) {
    const step = begun.next();
    if (step.done) return step.value;
  }
}
