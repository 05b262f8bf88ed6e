import type { Study } from '../../analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../analysis/study/study-facts.ts';

type Loader<Name extends StudyName> = () => Promise<{ readonly study: Study<StudyFacts[Name]> }>;

/** Every analysis, each in a file of its own that is loaded when it is first asked for. */
export const STUDIES: { readonly [Name in StudyName]: Loader<Name> } = {
  coverage: () => import('../../analysis/studies/coverage/coverage.ts'),
  patrol: () => import('../../analysis/studies/patrol/patrol.ts'),
  roads: () => import('../../analysis/studies/roads/roads.ts'),
  route: () => import('../../analysis/studies/route/route.ts'),
};
