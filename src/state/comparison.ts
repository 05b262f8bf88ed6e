import type { ChosenWindow, DayWindow } from '../domain/day-window.ts';
import type { AnalysisChoice, View } from './view.ts';

/** The comparison of two windows stands in the link as `cmp=2017-01-01/2017-12-31&a=compare`. */
const NAME = 'compare';
const SWIPE = 'swipe';

export function isCompare(analysis: AnalysisChoice | null): boolean {
  return analysis?.name === NAME;
}

/** Where the map is divided, 0–1: `compare:swipe=0.5`; `null` where it is not. */
export function swipeOf(analysis: AnalysisChoice | null): number | null {
  const text = isCompare(analysis) ? analysis?.params[SWIPE] : undefined;
  if (text === undefined || text.trim() === '') return null;
  const at = Number(text);
  return at >= 0 && at <= 1 ? at : null;
}

/** A second window without another analysis asks for the comparison. */
export function withComparison(view: View): View {
  if (!view.compare || view.analysis) return view;
  return { ...view, analysis: { name: NAME, params: {} } };
}

/** As many days just before the window; `null` where they begin before the data. */
export function periodBefore({ from, to }: DayWindow, span: DayWindow): ChosenWindow | null {
  const before = from - (to - from);
  return before >= span.from ? { from: before, to: from } : null;
}
