import type { AnalysisChoice } from './view.ts';

/** The question "how many incidents within r km" of the selected base or route: `near:r=25`. */
const NAME = 'near';
export const FIRST_NEAR_KM = 25;
export const MOST_NEAR_KM = 200;

/** The distance asked for in km, 1–200; `null` when the question is not open or makes no sense. */
export function nearKm(analysis: AnalysisChoice | null): number | null {
  if (!analysis || !isNear(analysis)) return null;
  const km = Number(analysis.params['r'] ?? FIRST_NEAR_KM);
  return isNearKm(km) ? km : null;
}

export function isNear(analysis: AnalysisChoice | null): boolean {
  return analysis?.name === NAME;
}

export function isNearKm(km: number): boolean {
  return Number.isFinite(km) && km >= 1 && km <= MOST_NEAR_KM;
}

export function nearChoice(km: number): AnalysisChoice {
  return { name: NAME, params: { r: String(km) } };
}
