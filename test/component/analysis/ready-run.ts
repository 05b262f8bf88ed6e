import type { AtlasData } from '../../../src/analysis/atlas-data.ts';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import type { RawParams, Study } from '../../../src/analysis/study/study.ts';
import type { StudyName } from '../../../src/analysis/study/study-facts.ts';
import type { DayWindow } from '../../../src/domain/day-window.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { answerOf } from '../../unit/analysis/studies/answer.ts';
import { viewWith } from '../helpers.tsx';

/** The state in which an analysis is open and has been answered, by the analysis itself. */
export function answered<Facts>(
  name: StudyName,
  study: Study<Facts>,
  data: AtlasData,
  window: DayWindow,
  params: RawParams = {},
): Partial<AtlasState> {
  const mask = new Uint16Array(data.incidents.size);
  const inputs = { places: data, table: data.incidents, mask, window, span: window, compare: null };
  const question = {
    key: '1',
    name,
    params,
    window,
    span: window,
    compare: null,
    filters: NO_FILTERS,
    data,
  };
  const last = { question, answer: answerOf(study, inputs, params) };
  return {
    data,
    view: viewWith({ analysis: { name, params } }),
    studies: { panel: { question, status: 'ready', progress: null, last } },
  };
}
