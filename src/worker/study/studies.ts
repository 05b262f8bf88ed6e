import type { Study } from '../../analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../analysis/study/study-facts.ts';

type Loader<Name extends StudyName> = () => Promise<{ readonly study: Study<StudyFacts[Name]> }>;

/** Every analysis, each in a file of its own that is loaded when it is first asked for. */
export const STUDIES: { readonly [Name in StudyName]: Loader<Name> } = {
  'base-card': () => import('../../analysis/studies/base-card/base-card.ts'),
  'before-after': () => import('../../analysis/studies/before-after/before-after.ts'),
  border: () => import('../../analysis/studies/border/border.ts'),
  changed: () => import('../../analysis/studies/changed/changed.ts'),
  closure: () => import('../../analysis/studies/closure/closure.ts'),
  closures: () => import('../../analysis/studies/closures/closures.ts'),
  command: () => import('../../analysis/studies/command/command.ts'),
  compare: () => import('../../analysis/studies/compare/compare.ts'),
  contributors: () => import('../../analysis/studies/contributors/contributors.ts'),
  counts: () => import('../../analysis/studies/counts/counts.ts'),
  coverage: () => import('../../analysis/studies/coverage/coverage.ts'),
  drift: () => import('../../analysis/studies/drift/drift.ts'),
  emerging: () => import('../../analysis/studies/emerging/emerging.ts'),
  exposure: () => import('../../analysis/studies/exposure/exposure.ts'),
  hotspots: () => import('../../analysis/studies/hotspots/hotspots.ts'),
  kernel: () => import('../../analysis/studies/kernel/kernel.ts'),
  medical: () => import('../../analysis/studies/medical/medical.ts'),
  'near-repeats': () => import('../../analysis/studies/near-repeats/near-repeats.ts'),
  patrol: () => import('../../analysis/studies/patrol/patrol.ts'),
  rates: () => import('../../analysis/studies/rates/rates.ts'),
  roads: () => import('../../analysis/studies/roads/roads.ts'),
  route: () => import('../../analysis/studies/route/route.ts'),
  scdi: () => import('../../analysis/studies/scdi/scdi.ts'),
};
