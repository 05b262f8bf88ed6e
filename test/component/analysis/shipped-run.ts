import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import type { StudyAnswer } from '../../../src/analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../../src/analysis/study/study-facts.ts';
import type { StudyRun } from '../../../src/state/studies/study-run.ts';

/** A question that was answered. */
export function answered<Name extends StudyName>(
  name: Name,
  answer: StudyAnswer<StudyFacts[Name]>,
): StudyRun {
  const window = { from: 0, to: 1 };
  const question = {
    key: name,
    name,
    params: {},
    window,
    span: window,
    compare: null,
    filters: NO_FILTERS,
    data: EMPTY_DATA,
  };
  return { question, status: 'ready', progress: null, last: { question, answer } };
}
