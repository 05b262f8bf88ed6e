import type { EventTable } from '../../analysis/event-table.ts';
import { type Filters, NO_FILTERS } from '../../analysis/filters.ts';
import type { StudyAnswer } from '../../analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../analysis/study/study-facts.ts';
import { answerOf, type StudySlot } from '../../state/studies/study-run.ts';
import { useAtlas } from '../atlas-context.tsx';

/** The last answer of an analysis in its slot; `null` while there is none. */
export function useStudy<Name extends StudyName>(
  name: Name,
  slot: StudySlot = 'panel',
): StudyAnswer<StudyFacts[Name]> | null {
  return useAtlas((state) => answerOf(state.studies[slot], name));
}

/** The filters that the answer in sight went by: the view may have others by now. */
export function useAnsweredFilters(): Filters {
  return useAtlas(({ studies }) => studies.panel?.last?.question.filters ?? NO_FILTERS);
}

/** The table that the rows of the answer in sight belong to: own files may be on or off since. */
export function useAnsweredTable(slot: StudySlot = 'panel'): EventTable {
  return useAtlas(({ studies, data }) => (studies[slot]?.last?.question.data ?? data).incidents);
}

const NO_PARAMS = {};

/** The parameters of the open analysis, read as it reads them. `read` is a function of a module. */
export function useParams<Params>(read: (raw: Readonly<Record<string, string>>) => Params): Params {
  return read(useAtlas((state) => state.view.analysis?.params ?? NO_PARAMS));
}
