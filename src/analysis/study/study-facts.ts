import type { BeforeAfterFacts } from '../studies/before-after/before-after-facts.ts';
import type { CoverageFacts } from '../studies/coverage/coverage.ts';
import type { RatesFacts } from '../studies/rates/rates-facts.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly 'before-after': BeforeAfterFacts;
  readonly coverage: CoverageFacts;
  readonly rates: RatesFacts;
}

export type StudyName = keyof StudyFacts;

interface Traits {
  /** Its answer is the same for every window: moving the window does not ask again. */
  readonly ignoresWindow?: true;
  /** The parameter that names a base: where the link gives none, the selected base stands in it. */
  readonly baseParam?: string;
}

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  'before-after': { ignoresWindow: true, baseParam: 'base' },
  coverage: {},
  rates: {},
};

export function isStudyName(name: string): name is StudyName {
  return Object.hasOwn(STUDY_TRAITS, name);
}
