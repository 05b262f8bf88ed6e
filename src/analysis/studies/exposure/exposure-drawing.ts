import type { Point } from 'geojson';
import type { Route } from '../../../domain/mission-places.ts';
import type { Lines } from '../../line-distance.ts';
import { type LinePart, partOfLines } from '../../line-parts.ts';
import type { LonLat } from '../../lon-lat.ts';
import { roundedLine } from '../../rounded.ts';
import { type DrawingKey, type Shape, type StudyDrawing, shape } from '../../study/drawing.ts';
import { linesShape, markShape } from '../by-road/road-drawing.ts';
import { classText, EXPOSURE_CLASSES, exposureClass } from './exposure-classes.ts';
import type { SegmentCount } from './segment-counts.ts';

/**
 * The segments coloured by their class, one shape a class; schematic lines dashed. `chosen` is marked
 * in its middle, the points of a drawn route by their number from 1.
 */
export function exposureDrawing(
  { lines, legs }: Pick<Route, 'lines' | 'legs'>,
  segments: readonly SegmentCount[],
  segmentKm: number,
  chosen: SegmentCount | null,
  points: readonly LonLat[] = [],
): StudyDrawing {
  const parts = new Map<string, { index: number; schematic: boolean; lines: LinePart['part'][] }>();
  for (const segment of segments) {
    const index = exposureClass(segment.count);
    // A segment may go over the end of a leg: each part is drawn as its leg is.
    for (const { line, part } of partOfLines(lines, segment)) {
      const schematic = legs[line]?.schematic ?? false;
      const key = `${index} ${schematic}`;
      const known = parts.get(key) ?? { index, schematic, lines: [] };
      known.lines.push(part);
      parts.set(key, known);
    }
  }
  const drawn = [...parts.values()].sort((a, b) => a.index - b.index);
  const features: Shape[] = drawn.map((one) => {
    const tone = EXPOSURE_CLASSES[one.index]?.tone ?? 'same';
    return linesShape(one.lines, one.schematic ? 'dashed' : 'line', tone);
  });
  features.push(...points.map((point, i) => markShape(point, String(i + 1))));
  if (chosen) features.push(markOf(lines, chosen));
  return {
    shapes: { type: 'FeatureCollection', features },
    legend: EXPOSURE_CLASSES.filter((_, index) => drawn.some((part) => part.index === index)).map(
      (one): DrawingKey => ({
        role: 'line',
        tone: one.tone,
        label: {
          en: `Incidents in ${segmentKm} km: ${classText(one)}`,
          fr: `Incidents sur ${segmentKm} km : ${classText(one)}`,
        },
      }),
    ),
  };
}

function markOf(lines: Lines, { fromKm, toKm }: SegmentCount): Shape<Point> {
  const [half] = partOfLines(lines, { fromKm: (fromKm + toKm) / 2, toKm });
  const text = `km ${Math.round(fromKm)}–${Math.round(toKm)}`;
  const label = { en: text, fr: text };
  const coordinates = roundedLine(half?.part ?? [])[0] ?? [];
  return shape({ type: 'Point', coordinates }, { role: 'point', tone: 'accent', label });
}
