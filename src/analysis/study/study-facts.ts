import type { BaseCardFacts } from '../studies/base-card/base-card.ts';
import type { BeforeAfterFacts } from '../studies/before-after/before-after-facts.ts';
import type { BorderFacts } from '../studies/border/border-facts.ts';
import type { ChangedFacts } from '../studies/changed/changed.ts';
import type { ClosureFacts } from '../studies/closure/closure.ts';
import type { ClosuresFacts } from '../studies/closures/closures.ts';
import type { CommandFacts } from '../studies/command/command.ts';
import type { CompareFacts } from '../studies/compare/compare.ts';
import type { ContributorsFacts } from '../studies/contributors/contributors.ts';
import type { CountsFacts } from '../studies/counts/counts.ts';
import type { CoverageFacts } from '../studies/coverage/coverage.ts';
import type { DriftFacts } from '../studies/drift/drift.ts';
import type { EmergingFacts } from '../studies/emerging/emerging.ts';
import type { ExposureFacts } from '../studies/exposure/exposure.ts';
import type { HotspotsFacts } from '../studies/hotspots/hotspots.ts';
import type { KernelFacts } from '../studies/kernel/kernel.ts';
import type { MedicalFacts } from '../studies/medical/medical.ts';
import type { NearRepeatsFacts } from '../studies/near-repeats/near-repeats.ts';
import type { PatrolFacts } from '../studies/patrol/patrol.ts';
import type { RatesFacts } from '../studies/rates/rates-facts.ts';
import type { RoadsFacts } from '../studies/roads/roads.ts';
import type { RouteFacts } from '../studies/route/route.ts';
import type { ScdiFacts } from '../studies/scdi/scdi.ts';
import type { RawParams } from './study.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly 'base-card': BaseCardFacts;
  readonly 'before-after': BeforeAfterFacts;
  readonly border: BorderFacts;
  readonly changed: ChangedFacts;
  readonly closure: ClosureFacts;
  readonly closures: ClosuresFacts;
  readonly command: CommandFacts;
  readonly compare: CompareFacts;
  readonly contributors: ContributorsFacts;
  readonly counts: CountsFacts;
  readonly coverage: CoverageFacts;
  readonly drift: DriftFacts;
  readonly emerging: EmergingFacts;
  readonly exposure: ExposureFacts | null;
  readonly hotspots: HotspotsFacts;
  readonly kernel: KernelFacts;
  readonly medical: MedicalFacts;
  readonly 'near-repeats': NearRepeatsFacts;
  readonly patrol: PatrolFacts | null;
  readonly rates: RatesFacts;
  readonly roads: RoadsFacts | null;
  readonly route: RouteFacts | null;
  readonly scdi: ScdiFacts;
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
  /** The parameter that names a base: where the link gives none, the selected base stands in it. */
  readonly baseParam?: string;
  /** The parameter that names a zone: where the link gives none, what is selected stands in it. */
  readonly zoneParam?: string;
  /** It goes by the second window too. */
  readonly usesCompare?: true;
  /** A parameter that only the page goes by: moving it does not ask again. */
  readonly ofPage?: string;
  /** With these parameters it goes by the road graph, which is loaded before the question is sent. */
  readonly needsRoads?: (params: RawParams) => boolean;
}

const always = () => true;

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  'base-card': { ignoresWindow: true, isOfCard: true },
  'before-after': { ignoresWindow: true, baseParam: 'base' },
  border: {},
  changed: {},
  closure: {},
  closures: { ignoresWindow: true },
  command: {},
  compare: { usesCompare: true, ofPage: 'swipe' },
  contributors: {},
  counts: { zoneParam: 'zone' },
  coverage: {},
  drift: {},
  emerging: {},
  exposure: { needsRoads: ({ p }) => Boolean(p) },
  hotspots: {},
  kernel: {},
  medical: {},
  'near-repeats': {},
  patrol: { needsRoads: always },
  rates: {},
  roads: { needsRoads: always },
  route: { needsRoads: always },
  scdi: {},
};

/** Is it an analysis, of the panel or of the card? */
export function isStudy(name: string): name is StudyName {
  // The seam: an own key of the record is one of its names.
  return Object.hasOwn(STUDY_TRAITS, name);
}

/** Is it an analysis that the panel can show? */
export function isStudyName(name: string): name is PanelStudy {
  return isStudy(name) && !STUDY_TRAITS[name].isOfCard;
}
