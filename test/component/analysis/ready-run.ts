import type { AtlasData } from '../../../src/analysis/atlas-data.ts';
import type { RawParams, Study, StudyInputs } from '../../../src/analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../../src/analysis/study/study-facts.ts';
import type { DayWindow } from '../../../src/domain/day-window.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { answerOf } from '../../unit/analysis/studies/answer.ts';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { viewWith } from '../helpers.tsx';

/** The state in which an analysis is open and has been answered, by the analysis itself. */
export function answered<Name extends StudyName>(
  name: Name,
  study: Study<StudyFacts[Name]>,
  data: AtlasData,
  window: DayWindow,
  params: RawParams = {},
  more: Partial<Pick<StudyInputs, 'span' | 'compare' | 'roads'>> = {},
): Partial<AtlasState> {
  const mask = new Uint16Array(data.incidents.size);
  const asked = { window, span: window, compare: null, ...more };
  const inputs = { places: data, table: data.incidents, mask, ...asked };
  const { roads: _, ...of } = asked;
  const answer = answerOf(study, inputs, params);
  return {
    data,
    view: viewWith({ analysis: { name, params } }),
    studies: { panel: ready(name, answer, { params, data, ...of }) },
  };
}
