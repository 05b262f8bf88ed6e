import type { Problem } from '../../domain/problem.ts';
import { isCompare } from '../comparison.ts';
import { isNear, nearKm } from '../near.ts';
import { isKnownAnalysis } from '../studies/analysis-parts.ts';
import type { View } from '../view.ts';
import { BAD_VALUE } from './link-field.ts';
import { windowText } from './window-text.ts';

/** What a link asks for that stays in the view but that this version of the atlas does not show. */
export function unshownProblems({ compare, analysis }: View): Problem[] {
  const problem = (code: string, at: string, detail: string): Problem[] => [
    { code, at, detail, severity: 'warning' },
  ];
  return [
    ...(compare && analysis && !isCompare(analysis)
      ? problem('link-no-compare', 'cmp', windowText(compare, NO_SPAN))
      : []),
    ...(analysis && !isKnownAnalysis(analysis)
      ? problem('link-no-analysis', 'a', analysis.name)
      : []),
    ...(isNear(analysis) && nearKm(analysis) === null
      ? problem(BAD_VALUE, 'a', `near:r=${analysis?.params['r']}`)
      : []),
  ];
}

/** No day of a window is written as an end of the data: it is told as the link has it. */
const NO_SPAN = { from: Number.NaN, to: Number.NaN };
