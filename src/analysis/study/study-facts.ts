import type { BaseCardFacts } from '../studies/base-card/base-card.ts';
import type { ChangedFacts } from '../studies/changed/changed.ts';
import type { CommandFacts } from '../studies/command/command.ts';
import type { CompareFacts } from '../studies/compare/compare.ts';
import type { ContributorsFacts } from '../studies/contributors/contributors.ts';
import type { CoverageFacts } from '../studies/coverage/coverage.ts';
import type { ExposureFacts } from '../studies/exposure/exposure.ts';
import type { MedicalFacts } from '../studies/medical/medical.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly 'base-card': BaseCardFacts;
  readonly changed: ChangedFacts;
  readonly command: CommandFacts;
  readonly compare: CompareFacts;
  readonly contributors: ContributorsFacts;
  readonly coverage: CoverageFacts;
  readonly exposure: ExposureFacts | null;
  readonly medical: MedicalFacts;
}

export type StudyName = keyof StudyFacts;
/** Those that answer on the card of what is selected, and have no panel. */
type CardStudy = 'base-card';
export type PanelStudy = Exclude<StudyName, CardStudy>;

interface Traits {
  /** Its answer is the same for every window: moving the window does not ask again. */
  readonly ignoresWindow?: true;
  /** It has no panel: no link opens it. */
  readonly isOfCard?: true;
  /** It goes by the second window too. */
  readonly usesCompare?: true;
  /** A parameter that only the page goes by: moving it does not ask again. */
  readonly ofPage?: string;
}

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  'base-card': { ignoresWindow: true, isOfCard: true },
  changed: {},
  command: {},
  compare: { usesCompare: true, ofPage: 'swipe' },
  contributors: {},
  coverage: {},
  exposure: {},
  medical: {},
};

/** Is it an analysis that the panel can show? */
export function isStudyName(name: string): name is PanelStudy {
  // The seam: an own key of the record is one of its names.
  return Object.hasOwn(STUDY_TRAITS, name) && !STUDY_TRAITS[name as StudyName].isOfCard;
}
