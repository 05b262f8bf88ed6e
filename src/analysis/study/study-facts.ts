import type { CountsFacts } from '../studies/counts/counts.ts';
import type { CoverageFacts } from '../studies/coverage/coverage.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly counts: CountsFacts;
  readonly coverage: CoverageFacts;
}

export type StudyName = keyof StudyFacts;

interface Traits {
  /** Its answer is the same for every window: moving the window does not ask again. */
  readonly ignoresWindow?: true;
  /** The parameter that names a zone: where the link gives none, what is selected stands in it. */
  readonly zoneParam?: string;
}

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  counts: { zoneParam: 'zone' },
  coverage: {},
};

export function isStudyName(name: string): name is StudyName {
  return Object.hasOwn(STUDY_TRAITS, name);
}
