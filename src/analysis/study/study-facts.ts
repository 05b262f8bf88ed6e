import type { CoverageFacts } from '../studies/coverage/coverage.ts';
import type { DriftFacts } from '../studies/drift/drift.ts';
import type { EmergingFacts } from '../studies/emerging/emerging.ts';
import type { HotspotsFacts } from '../studies/hotspots/hotspots.ts';
import type { KernelFacts } from '../studies/kernel/kernel.ts';
import type { NearRepeatsFacts } from '../studies/near-repeats/near-repeats.ts';
import type { ScdiFacts } from '../studies/scdi/scdi.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly coverage: CoverageFacts;
  readonly drift: DriftFacts;
  readonly emerging: EmergingFacts;
  readonly hotspots: HotspotsFacts;
  readonly kernel: KernelFacts;
  readonly 'near-repeats': NearRepeatsFacts;
  readonly scdi: ScdiFacts;
}

export type StudyName = keyof StudyFacts;

interface Traits {
  /** Its answer is the same for every window: moving the window does not ask again. */
  readonly ignoresWindow?: true;
}

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  coverage: {},
  drift: {},
  emerging: {},
  hotspots: {},
  kernel: {},
  'near-repeats': {},
  scdi: {},
};

export function isStudyName(name: string): name is StudyName {
  return Object.hasOwn(STUDY_TRAITS, name);
}
