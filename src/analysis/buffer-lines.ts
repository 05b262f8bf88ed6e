import { buffer, rewind } from '@turf/turf';
import type { MultiLineString, MultiPolygon, Polygon } from 'geojson';

/** Corners for each quarter of a round end: the edge stays within 0.2 % of the distance. */
const STEPS = 16;

/**
 * The belt of all points at most `radiusKm` from the lines, for drawing; rings are right-handed.
 * `null` where there is nothing to draw: no line of two points, or a radius that is not above 0.
 * Turf measures it in an azimuthal projection round the middle of the lines (sphere of radius
 * 6371.0088 km); at 600 km from there distances across are 0.15 % off.
 */
export function bufferLines(
  lines: readonly (readonly (readonly [number, number])[])[],
  radiusKm: number,
): Polygon | MultiPolygon | null {
  if (!(radiusKm > 0)) return null;
  const coordinates = lines
    .filter((line) => line.length > 1)
    .map((line) => line.map(([lon, lat]) => [lon, lat]));
  if (coordinates.length === 0) return null;
  const geometry: MultiLineString = { type: 'MultiLineString', coordinates };
  const belt = buffer(geometry, radiusKm, { units: 'kilometers', steps: STEPS })?.geometry;
  // `rewind` gives back its argument's kind, though its type does not say so: it is changed in place.
  if (belt) rewind(belt, { mutate: true });
  return belt ?? null;
}
