import type { StudyName } from '../analysis/study/study-facts.ts';
import type { View } from './view.ts';

/** What clicks and Enter on the map set for an analysis, in place of selecting. */
export type Pointing =
  /** One point, which becomes the parameter `key`. */
  | { readonly sets: 'point'; readonly study: StudyName; readonly key: string }
  /** The points of a route. `settled` are its spellings since the beginning, to undo. */
  | { readonly sets: 'route'; readonly study: StudyName; readonly settled: readonly string[] };

/** What is being set on the map; nothing once another analysis is open. */
export function selectPointing({
  pointing,
  view,
}: {
  readonly pointing: Pointing | null;
  readonly view: View;
}): Pointing | null {
  return pointing && view.analysis?.name === pointing.study ? pointing : null;
}
