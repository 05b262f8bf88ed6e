import { featureCollection, polygon, union } from '@turf/turf';
import type { MultiPolygon, Polygon } from 'geojson';
import { memoFew } from '../../../domain/memo.ts';
import { circleAround } from '../../circle.ts';
import { sphereEllipse } from '../../sphere-ellipse.ts';
import { type DrawingKey, type StudyDrawing, shape } from '../../study/drawing.ts';
import type { FlightBases } from './flight-bases.ts';
import type { FlightReach } from './flight-reach.ts';

const TWO_HOURS: DrawingKey = {
  role: 'area',
  tone: 'step-2',
  label: {
    en: 'Surgery within two hours (illustration)',
    fr: 'Chirurgie en deux heures (illustration)',
  },
};
const ONE_HOUR: DrawingKey = {
  role: 'area',
  tone: 'step-4',
  label: {
    en: 'A helicopter within one hour (illustration)',
    fr: 'Un hélicoptère en une heure (illustration)',
  },
};

/** What can be reached in one and in two hours, each as one area; `null` where nothing can. */
export function medicalDrawing(bases: FlightBases, reach: FlightReach): StudyDrawing | null {
  // A window that moves asks again at every step, mostly for the same bases.
  return drawingOf(JSON.stringify([bases, reach]));
}

const drawingOf = memoFew((key: string): StudyDrawing | null => {
  // The seam: the key was made of just these.
  const [bases, reach] = JSON.parse(key) as [FlightBases, FlightReach];
  const twoHours = joined(
    bases.aviation.flatMap((from) =>
      bases.medical.flatMap((to) => sphereEllipse(from, to, reach.twoHourPathKm) ?? []),
    ),
  );
  const oneHour = joined(
    reach.oneHourKm > 0 ? bases.aviation.map((base) => circleAround(base, reach.oneHourKm)) : [],
  );
  const parts: [DrawingKey, Polygon | MultiPolygon | null][] = [
    [TWO_HOURS, twoHours],
    [ONE_HOUR, oneHour],
  ];
  const shown = parts.filter(([, geometry]) => geometry !== null);
  if (shown.length === 0) return null;
  const features = shown.flatMap(([{ role, tone }, geometry]) =>
    geometry ? [shape(geometry, { role, tone })] : [],
  );
  return {
    shapes: { type: 'FeatureCollection', features },
    legend: shown.map(([entry]) => entry),
  };
}, 24);

/** The outlines as one: where they overlap, the tone must not be laid on twice. */
function joined(outlines: readonly Polygon[]): Polygon | MultiPolygon | null {
  const [first, ...others] = outlines.map(({ coordinates }) => polygon(coordinates));
  if (!first) return null;
  if (others.length === 0) return first.geometry;
  return union(featureCollection([first, ...others]))?.geometry ?? null;
}
