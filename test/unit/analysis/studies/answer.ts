import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import type {
  RawParams,
  Study,
  StudyAnswer,
  StudyInputs,
} from '../../../../src/analysis/study/study.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import { day } from '../made-up.ts';

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

/** Inputs that hold these incidents, nothing filtered, the window on 2017 of the years 2016–2018. */
export function inputsOf(
  incidents: readonly Incident[],
  places: Partial<StudyInputs['places']> = {},
): StudyInputs {
  const table = eventTable(incidents);
  return {
    places: { ...EMPTY_DATA, ...places },
    table,
    mask: new Uint16Array(table.size),
    window: { from: day(2017, 1, 1), to: day(2018, 1, 1) },
    span: { from: day(2016, 1, 1), to: day(2019, 1, 1) },
    compare: null,
  };
}
