import type { LineString, MultiLineString, Point } from 'geojson';
import type { LonLat } from '../../lon-lat.ts';
import type { RoadRouteLeg } from '../../roads/road-route.ts';
import { roundedLine } from '../../rounded.ts';
import { type DrawingKey, type Shape, shape, type Tone } from '../../study/drawing.ts';

/** Legend of a line that follows no known road. */
export const UNKNOWN_ROAD: DrawingKey = {
  role: 'dashed',
  tone: 'accent',
  label: {
    en: 'Straight line: no road is known there',
    fr: 'Ligne droite : aucune route n’y est connue',
  },
};
const KNOWN_ROAD: DrawingKey = {
  role: 'line',
  tone: 'accent',
  label: { en: 'Route on mapped roads', fr: 'Itinéraire sur des routes cartographiées' },
};

/** Is it drawn as a plain line, because no source knows a road there? */
function isStraight({ source }: Pick<RoadRouteLeg, 'source'>): boolean {
  return source === null || source === 'drawn';
}

/** What of a route is drawn. */
export function legLegend(legs: readonly RoadRouteLeg[]): DrawingKey[] {
  return [
    ...(legs.some((leg) => !isStraight(leg)) ? [KNOWN_ROAD] : []),
    ...(legs.some(isStraight) ? [UNKNOWN_ROAD] : []),
  ];
}

export function legShape(leg: RoadRouteLeg): Shape<LineString> {
  const role = isStraight(leg) ? 'dashed' : 'line';
  return shape(
    { type: 'LineString', coordinates: roundedLine(leg.line) },
    { role, tone: 'accent' },
  );
}

export function linesShape(
  lines: readonly (readonly (readonly number[])[])[],
  role: 'line' | 'dashed',
  tone: Tone,
): Shape<MultiLineString> {
  return shape({ type: 'MultiLineString', coordinates: lines.map(roundedLine) }, { role, tone });
}

/** A point with a short text that is the same in both languages. */
export function markShape({ lon, lat }: LonLat, text: string): Shape<Point> {
  const label = { en: text, fr: text };
  const coordinates = roundedLine([[lon, lat]])[0] ?? [];
  return shape({ type: 'Point', coordinates }, { role: 'point', tone: 'accent', label });
}
