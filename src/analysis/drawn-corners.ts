import type { Polygon } from 'geojson';
import type { LonLat } from './lon-lat.ts';

export const LEAST_CORNERS = 3;

/** The corners that a link spells `lon/lat/lon/lat/lon/lat`; `null` where the text is not that. */
export function readCorners(text: string): LonLat[] | null {
  // An empty part would be 0.
  const numbers = text.split('/').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
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
