import type { BorderFacts } from '../studies/border/border-facts.ts';
import type { ClosureFacts } from '../studies/closure/closure.ts';
import type { ClosuresFacts } from '../studies/closures/closures.ts';
import type { CoverageFacts } from '../studies/coverage/coverage.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly border: BorderFacts;
  readonly closure: ClosureFacts;
  readonly closures: ClosuresFacts;
  readonly coverage: CoverageFacts;
}

export type StudyName = keyof StudyFacts;

interface Traits {
  /** Its answer is the same for every window: moving the window does not ask again. */
  readonly ignoresWindow?: true;
}

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  border: {},
  closure: {},
  closures: { ignoresWindow: true },
  coverage: {},
};

export function isStudyName(name: string): name is StudyName {
  return Object.hasOwn(STUDY_TRAITS, name);
}
