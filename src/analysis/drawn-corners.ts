import type { Polygon } from 'geojson';
import type { LonLat } from './lon-lat.ts';
import { readPoints } from './points-text.ts';

export const LEAST_CORNERS = 3;

/** The corners that a link spells `lon/lat/lon/lat/lon/lat`; `null` where the text is not that. */
export function readCorners(text: string): LonLat[] | null {
  const corners = readPoints(text);
  return corners.length >= LEAST_CORNERS ? corners : null;
}

/** The closed ring of the corners. */
export function polygonOf(corners: readonly LonLat[]): Polygon {
  const ring = [...corners, ...corners.slice(0, 1)].map(({ lon, lat }) => [lon, lat]);
  return { type: 'Polygon', coordinates: [ring] };
}
