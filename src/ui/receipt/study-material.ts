import { STUDY_TRAITS, type StudyName } from '../../analysis/study/study-facts.ts';
import type { ChosenWindow } from '../../domain/day-window.ts';
import type { AtlasState } from '../../state/atlas-state.ts';
import type { StudyQuestion, StudySlot } from '../../state/studies/study-run.ts';
import type { ReceiptMaterial } from './material.ts';

/** An answer of the worker, with the question that it answers: another one may be under way. */
export function studyMaterial(
  { studies, view }: AtlasState,
  name: StudyName,
  slot: StudySlot = 'panel',
): ReceiptMaterial | null {
  const last = studies[slot]?.last;
  if (last?.question.name !== name) return null;
  const { question, answer } = last;
  const { params, window, compare, filters, data } = question;
  return {
    name,
    params,
    window,
    compare,
    filters,
    data,
    facts: answer.facts,
    rows: answer.rows,
    leftOut: answer.leftOut,
    view: {
      ...view,
      // Its answer is that of every window: the reader's stays.
      ...(!STUDY_TRAITS[name].ignoresWindow && { window: chosenWindow(question) }),
      filters,
      ...(slot === 'panel' && { analysis: { name, params }, compare }),
    },
  };
}

/** An end of the window that is an end of the data is open, as the view has it. */
function chosenWindow({ window, span }: StudyQuestion): ChosenWindow {
  return {
    from: window.from === span.from ? null : window.from,
    to: window.to === span.to ? null : window.to,
  };
}
