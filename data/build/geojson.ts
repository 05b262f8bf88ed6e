import type { Feature, Geometry, MultiPolygon, Point, Polygon, Position } from 'geojson';

/** Rounds a number so that the text of the files does not depend on the last bits. */
function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}

export function roundPosition(position: Position, decimals = 5): [number, number] {
  const [lon, lat] = position;
  if (lon === undefined || lat === undefined) throw new Error('a position needs two numbers');
  return [round(lon, decimals), round(lat, decimals)];
}

/** Twice the signed area of a ring in degrees: positive when it runs counter-clockwise. */
function turn(ring: readonly Position[]): number {
  let sum = 0;
  for (let i = 1; i < ring.length; i++) {
    const [x1 = 0, y1 = 0] = ring[i - 1] ?? [];
    const [x2 = 0, y2 = 0] = ring[i] ?? [];
    sum += x1 * y2 - x2 * y1;
  }
  return sum;
}

/** Rounded rings, the outer one counter-clockwise and holes clockwise, as RFC 7946 asks. */
function tidyRings(rings: readonly (readonly Position[])[]): Position[][] {
  return rings.map((ring, index) => {
    const rounded = ring.map((position) => roundPosition(position));
    return turn(rounded) > 0 === (index === 0) ? rounded : rounded.reverse();
  });
}

/** A polygon or multi-polygon with tidy rings and nothing else (no `crs`, no `bbox`). */
export function tidyArea(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { type: 'Polygon', coordinates: tidyRings(geometry.coordinates) }
    : { type: 'MultiPolygon', coordinates: geometry.coordinates.map(tidyRings) };
}

export function point(lon: number, lat: number): Point {
  return { type: 'Point', coordinates: roundPosition([lon, lat]) };
}

/** A feature with its members always in the same order. */
export function feature<G extends Geometry, P extends object>(
  geometry: G,
  properties: P,
): Feature<G, P> {
  return { type: 'Feature', geometry, properties };
}

/** The text of a feature collection, one feature a line so that differences read well. */
export function collectionText(features: readonly Feature<Geometry, object>[]): string {
  const lines = features.map((one) => JSON.stringify(one));
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

/** The text of a list, one entry a line. */
export function listText(entries: readonly unknown[]): string {
  return `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
}
