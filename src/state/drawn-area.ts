import type { Polygon } from 'geojson';
import type { LonLat } from '../analysis/lon-lat.ts';
import type { AnalysisChoice } from './view.ts';

/** A drawn area stands in the link as its corners: `area:p=lon/lat/lon/lat/lon/lat`. */
const NAME = 'area';
export const LEAST_CORNERS = 3;

export function areaChoice(corners: readonly LonLat[]): AnalysisChoice {
  const p = corners.flatMap(({ lon, lat }) => [lon.toFixed(3), lat.toFixed(3)]).join('/');
  return { name: NAME, params: { p } };
}

export function isArea(analysis: AnalysisChoice | null): boolean {
  return analysis?.name === NAME;
}

/** The corners of the drawn area; `null` when there is none or the link's text is not one. */
export function cornersOf(analysis: AnalysisChoice | null): LonLat[] | null {
  if (analysis?.name !== NAME) return null;
  const numbers = (analysis.params['p'] ?? '').split('/').map(Number);
  const corners: LonLat[] = [];
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const lon = numbers[i] ?? Number.NaN;
    const lat = numbers[i + 1] ?? Number.NaN;
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 85)) return null;
    corners.push({ lon, lat });
  }
  return numbers.length % 2 === 0 && corners.length >= LEAST_CORNERS ? corners : null;
}

/** The closed ring of the corners. */
export function polygonOf(corners: readonly LonLat[]): Polygon {
  const ring = [...corners, ...corners.slice(0, 1)].map(({ lon, lat }) => [lon, lat]);
  return { type: 'Polygon', coordinates: [ring] };
}
