import { readCorners } from '../analysis/drawn-corners.ts';
import type { LonLat } from '../analysis/lon-lat.ts';
import type { AnalysisChoice } from './view.ts';

/** A drawn area stands in the link as its corners: `area:p=lon/lat/lon/lat/lon/lat`. */
const NAME = 'area';

export function areaChoice(corners: readonly LonLat[]): AnalysisChoice {
  const p = corners.flatMap(({ lon, lat }) => [lon.toFixed(3), lat.toFixed(3)]).join('/');
  return { name: NAME, params: { p } };
}

export function isArea(analysis: AnalysisChoice | null): boolean {
  return analysis?.name === NAME;
}

/** The corners of the drawn area; `null` when there is none or the link's text is not one. */
export function cornersOf(analysis: AnalysisChoice | null): LonLat[] | null {
  return analysis?.name === NAME ? readCorners(analysis.params['p'] ?? '') : null;
}
