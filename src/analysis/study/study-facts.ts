import type { CoverageFacts } from '../studies/coverage/coverage.ts';
import type { ExposureFacts } from '../studies/exposure/exposure.ts';
import type { MedicalFacts } from '../studies/medical/medical.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly coverage: CoverageFacts;
  readonly exposure: ExposureFacts | null;
  readonly medical: MedicalFacts;
}

export type StudyName = keyof StudyFacts;

interface Traits {
  /** Its answer is the same for every window: moving the window does not ask again. */
  readonly ignoresWindow?: true;
}

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  coverage: {},
  exposure: {},
  medical: {},
};

export function isStudyName(name: string): name is StudyName {
  return Object.hasOwn(STUDY_TRAITS, name);
}
