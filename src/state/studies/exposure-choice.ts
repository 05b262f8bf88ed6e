import type { Selection } from '../../domain/selection.ts';
import type { AnalysisChoice } from '../view.ts';

const NAME = 'exposure';

/** The analysis "Route exposure" of a route. */
export function exposureOf(route: string): AnalysisChoice {
  return { name: NAME, params: { route } };
}

/** The open analysis after something was selected: the exposure of a route turns to the one selected. */
export function followSelection(
  analysis: AnalysisChoice | null,
  selection: Selection | null,
): AnalysisChoice | null {
  if (analysis?.name !== NAME || selection?.kind !== 'route') return analysis;
  const { at: _, ...params } = analysis.params;
  return { name: NAME, params: { ...params, route: selection.id } };
}
