import { isStudyName, type PanelStudy } from '../../analysis/study/study-facts.ts';
import { isArea } from '../drawn-area.ts';
import { isNear } from '../near.ts';
import type { AnalysisChoice } from '../view.ts';

/** What the panel "Analysis" can show: analyses of the worker, and tables of what is shown. */
export type AnalysisPart = PanelStudy | 'areas' | 'rhythm';

/** The part of the panel that a choice opens; `null` where it opens none. */
export function partOf(analysis: AnalysisChoice | null): AnalysisPart | null {
  if (!analysis) return null;
  if (isArea(analysis)) return 'areas';
  const { name } = analysis;
  return isStudyName(name) || name === 'areas' || name === 'rhythm' ? name : null;
}

/** Does this version of the atlas know what the choice asks for? */
export function isKnownAnalysis(analysis: AnalysisChoice): boolean {
  return isNear(analysis) || partOf(analysis) !== null;
}
