import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { NO_FILTERS } from '../../../../src/analysis/filters.ts';
import type { StudyAnswer } from '../../../../src/analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../../../src/analysis/study/study-facts.ts';
import type { StudyQuestion, StudyRun } from '../../../../src/state/studies/study-run.ts';

/** A question to an analysis, of no data unless the patch has some. */
export function question(name: StudyName, patch: Partial<StudyQuestion> = {}): StudyQuestion {
  const window = { from: 0, to: 1 };
  return {
    ...{ key: name, name, params: {}, window, span: window, compare: null },
    ...{ filters: NO_FILTERS, data: EMPTY_DATA },
    ...patch,
  };
}

/** A question that was answered. */
export function ready<Name extends StudyName>(
  name: Name,
  answer: StudyAnswer<StudyFacts[Name]>,
  patch: Partial<StudyQuestion> = {},
): StudyRun {
  const asked = question(name, patch);
  return { question: asked, status: 'ready', progress: null, last: { question: asked, answer } };
}
