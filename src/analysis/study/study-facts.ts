import type { CoverageFacts } from '../studies/coverage/coverage.ts';
import type { PatrolFacts } from '../studies/patrol/patrol.ts';
import type { RoadsFacts } from '../studies/roads/roads.ts';
import type { RouteFacts } from '../studies/route/route.ts';

/** What each analysis finds, by its name in links: never changed once released. */
export interface StudyFacts {
  readonly coverage: CoverageFacts;
  readonly patrol: PatrolFacts | null;
  readonly roads: RoadsFacts | null;
  readonly route: RouteFacts | null;
}

export type StudyName = keyof StudyFacts;

interface Traits {
  /** Its answer is the same for every window: moving the window does not ask again. */
  readonly ignoresWindow?: true;
  /** It goes by the road graph, which is loaded before the question is sent. */
  readonly needsRoads?: true;
}

export const STUDY_TRAITS: { readonly [Name in StudyName]: Traits } = {
  coverage: {},
  patrol: { needsRoads: true },
  roads: { needsRoads: true },
  route: { needsRoads: true },
};

export function isStudyName(name: string): name is StudyName {
  return Object.hasOwn(STUDY_TRAITS, name);
}
