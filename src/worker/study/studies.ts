import type { Study } from '../../analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../analysis/study/study-facts.ts';

type Loader<Name extends StudyName> = () => Promise<{ readonly study: Study<StudyFacts[Name]> }>;

/** Every analysis, each in a file of its own that is loaded when it is first asked for. */
export const STUDIES: { readonly [Name in StudyName]: Loader<Name> } = {
  coverage: () => import('../../analysis/studies/coverage/coverage.ts'),
  drift: () => import('../../analysis/studies/drift/drift.ts'),
  emerging: () => import('../../analysis/studies/emerging/emerging.ts'),
  hotspots: () => import('../../analysis/studies/hotspots/hotspots.ts'),
  kernel: () => import('../../analysis/studies/kernel/kernel.ts'),
  'near-repeats': () => import('../../analysis/studies/near-repeats/near-repeats.ts'),
  scdi: () => import('../../analysis/studies/scdi/scdi.ts'),
};
