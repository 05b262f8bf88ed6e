import type { LonLat } from './lon-lat.ts';

/** Points as `lon/lat/lon/lat`; none where the text is not just that. */
export function readPoints(text: string | undefined): LonLat[] {
  const parts = (text ?? '').split('/');
  // An empty part would be 0.
  const numbers = parts.map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const points: LonLat[] = [];
  for (let i = 0; i < numbers.length; i += 2) {
    const [lon = Number.NaN, lat = Number.NaN] = numbers.slice(i, i + 2);
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 85)) return [];
    points.push({ lon, lat });
  }
  return points;
}

/** Four decimals: about 10 m. */
export function pointsText(points: readonly LonLat[]): string {
  return points
    .flatMap(({ lon, lat }) => [lon, lat])
    .map((degrees) => String(Number(degrees.toFixed(4))))
    .join('/');
}
