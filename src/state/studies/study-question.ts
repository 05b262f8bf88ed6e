import { isZoneKind } from '../../analysis/studies/counts/zone-kinds.ts';
import type { RawParams } from '../../analysis/study/study.ts';
import { isStudyName, STUDY_TRAITS, type StudyName } from '../../analysis/study/study-facts.ts';
import { type DayWindow, resolveWindow } from '../../domain/day-window.ts';
import { memoLast } from '../../domain/memo.ts';
import type { Selection } from '../../domain/selection.ts';
import type { AtlasState } from '../atlas-state.ts';
import { isCompare } from '../comparison.ts';
import { selectCompareWindow, selectSpan, selectWindow } from '../selectors.ts';
import type { AnalysisChoice, View } from '../view.ts';
import type { StudyQuestion, StudySlot } from './study-run.ts';

interface Asked {
  readonly name: StudyName;
  readonly params: RawParams;
}

/** What each slot asks for: the analysis of the view, the facts of what is selected. */
const ASKED: Readonly<Record<StudySlot, (state: AtlasState) => Asked | null>> = {
  panel: ({ view: { analysis, selection } }) => studyOf(analysis, selection),
  card: ({ view: { selection } }) => cardOf(selection),
};

const studyOf = memoLast(studyAsked);

function studyAsked(analysis: AnalysisChoice | null, selection: Selection | null): Asked | null {
  if (!analysis || !isStudyName(analysis.name)) return null;
  const { name } = analysis;
  const { ofPage = '' } = STUDY_TRAITS[name];
  const { [ofPage]: _, ...params } = analysis.params;
  return { name, params: { ...params, ...meantBy(selection, params, STUDY_TRAITS[name]) } };
}

const cardOf = memoLast((selection: Selection | null): Asked | null =>
  selection?.kind === 'base' ? { name: 'base-card', params: { base: selection.id } } : null,
);

/** Where the link names no base or zone, the selection stands for it. */
function meantBy(
  selection: Selection | null,
  params: RawParams,
  { baseParam, zoneParam }: (typeof STUDY_TRAITS)[StudyName],
): RawParams {
  if (!selection) return {};
  const { kind, id } = selection;
  if (baseParam && !params[baseParam] && kind === 'base') return { [baseParam]: id };
  if (zoneParam && !params[zoneParam] && isZoneKind(kind)) return { [zoneParam]: `${kind}:${id}` };
  return {};
}

const questions: Readonly<Record<StudySlot, ReturnType<typeof questionMaker>>> = {
  panel: questionMaker(),
  card: questionMaker(),
};

/** The question of a slot, the same object while nothing changes that it goes by. */
export function selectQuestion(state: AtlasState, slot: StudySlot): StudyQuestion | null {
  const asked = ASKED[slot](state);
  if (!asked || state.loading) return null;
  const { ignoresWindow, usesCompare } = STUDY_TRAITS[asked.name];
  const window = ignoresWindow ? selectSpan(state) : selectWindow(state);
  const compare = usesCompare ? selectCompareWindow(state) : null;
  const { filters } = state.view;
  return questions[slot](asked, window, compare, selectSpan(state), filters, state.data);
}

/**
 * The question of any view, the present one or not: a new object each time, with the same key as that
 * of the panel for the same question. `null` where no analysis of the worker is open in it.
 */
export function questionOfView(
  view: View,
  { data, imports }: Pick<AtlasState, 'data' | 'imports'>,
): StudyQuestion | null {
  const asked = studyAsked(view.analysis, view.selection);
  if (!asked) return null;
  const { ignoresWindow, usesCompare } = STUDY_TRAITS[asked.name];
  const span = selectSpan({ data, imports });
  const window = ignoresWindow ? span : resolveWindow(view.window, span);
  const second = usesCompare && isCompare(view.analysis) ? view.compare : null;
  const compare = second && resolveWindow(second, span);
  return makeQuestion(asked, window, compare, span, view.filters, data);
}

function questionMaker() {
  return memoLast(makeQuestion);
}

function makeQuestion(
  { name, params }: Asked,
  window: DayWindow,
  compare: DayWindow | null,
  span: DayWindow,
  filters: AtlasState['view']['filters'],
  data: AtlasState['data'],
): StudyQuestion {
  const sorted = Object.entries(params).sort(([one], [other]) => (one < other ? -1 : 1));
  const version = versionOf(data);
  const key = JSON.stringify([name, sorted, window, compare, span, filters, version]);
  return { key, name, params, window, span, compare, filters, data };
}

const versions = new WeakMap<object, number>();
let newest = 0;

/** A number for each object that ever was asked about: another object, another answer. */
function versionOf(data: object): number {
  const known = versions.get(data) ?? ++newest;
  versions.set(data, known);
  return known;
}
