import type { Position } from 'geojson';
import { type Day, partsOf } from '../../../domain/day.ts';
import type { Words } from '../../../domain/language.ts';
import type { MeanCentre } from '../../hotspots/mean-centre.ts';
import { rounded, roundedRings } from '../../rounded.ts';
import { type DrawingKey, type Shape, type StudyDrawing, shape } from '../../study/drawing.ts';
import type { DriftUnit } from './drift-params.ts';

/**
 * The way of the mean centre with its periods, and an ellipse: that of the chosen period, else those of
 * the first, dashed, and of the last. The last centre is the large point.
 */
export function driftDrawing(
  centres: readonly MeanCentre[],
  edges: readonly Day[],
  unit: DriftUnit,
  chosen: MeanCentre | null,
): StudyDrawing {
  const features: Shape[] = [];
  const legend: DrawingKey[] = [];
  const labelOf = ({ period }: MeanCentre) => periodLabel(unit, edges[period] ?? 0);
  const [first, last] = [centres[0], centres.at(-1)];
  const now = chosen ?? last;
  if (!chosen && first?.ellipse && first !== last) {
    features.push(ellipseShape(first.ellipse.outline.coordinates, false));
    legend.push({ role: 'dashed', tone: 'quiet', label: ellipseLabel(labelOf(first)) });
  }
  if (now?.ellipse) {
    features.push(ellipseShape(now.ellipse.outline.coordinates, true));
    legend.push({ role: 'edge', tone: 'accent', label: ellipseLabel(labelOf(now)) });
  }
  if (centres.length > 1) {
    const coordinates = centres.map(({ centre }) => [rounded(centre.lon), rounded(centre.lat)]);
    features.push(shape({ type: 'LineString', coordinates }, { role: 'line', tone: 'accent' }));
    const label = { en: 'Way of the mean centre', fr: 'Chemin du centre moyen' };
    legend.push({ role: 'line', tone: 'accent', label });
  }
  for (const centre of centres) {
    const coordinates = [rounded(centre.centre.lon), rounded(centre.centre.lat)];
    const role = centre === now ? 'point' : 'dot';
    const facts = { role, tone: 'accent', label: labelOf(centre) } as const;
    features.push(shape({ type: 'Point', coordinates }, facts));
  }
  return { shapes: { type: 'FeatureCollection', features }, legend };
}

function ellipseShape(rings: readonly Position[][], isFilled: boolean): Shape {
  const coordinates = roundedRings(rings);
  if (isFilled) {
    return shape({ type: 'Polygon', coordinates }, { role: 'edge', tone: 'accent' });
  }
  return shape({ type: 'MultiLineString', coordinates }, { role: 'dashed', tone: 'quiet' });
}

function ellipseLabel(label: Words): Words {
  return { en: `Ellipse of ${label.en}`, fr: `Ellipse de ${label.fr}` };
}

function periodLabel(unit: DriftUnit, day: Day): Words {
  const { year, month } = partsOf(day);
  if (unit === 'year') return { en: String(year), fr: String(year) };
  const quarter = Math.ceil(month / 3);
  return { en: `Q${quarter} ${year}`, fr: `T${quarter} ${year}` };
}
