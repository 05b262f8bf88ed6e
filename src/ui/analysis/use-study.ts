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

const NO_PARAMS = {};

/** The parameters of the open analysis, read as it reads them. `read` is a function of a module. */
export function useParams<Params>(read: (raw: Readonly<Record<string, string>>) => Params): Params {
  return read(useAtlas((state) => state.view.analysis?.params ?? NO_PARAMS));
}
