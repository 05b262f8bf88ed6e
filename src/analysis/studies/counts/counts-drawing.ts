import { truncate } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Area } from '../../../domain/mission-places.ts';
import { circleAround } from '../../circle.ts';
import { pointOf } from '../../found-rows.ts';
import { DISC_KM, outlineOf } from '../../honest-counts-place.ts';
import type { Zone } from '../../honest-counts-zone.ts';
import { type DrawingKey, type Shape, type StudyDrawing, shape } from '../../study/drawing.ts';
import type { StudyPlaces } from '../../study/study.ts';
import type { TableColumns } from '../../table-columns.ts';

/** More discs than these hide the land, and take long to hand over. */
export const MOST_DISCS = 500;
const DISC_CORNERS = 32;

const ZONE: DrawingKey = {
  role: 'edge',
  tone: 'accent',
  label: { en: 'The zone', fr: 'La zone' },
};
const DISC: DrawingKey = {
  role: 'ring',
  tone: 'step-4',
  label: {
    en: 'Where a possible one may lie: 2 or 25 km round its point',
    fr: 'Où un incident possible peut se situer : 2 ou 25 km autour de son point',
  },
};
const OUTLINE: DrawingKey = {
  role: 'ring',
  tone: 'quiet',
  label: {
    en: 'Known only to this cercle or region',
    fr: 'Connu seulement à ce cercle ou à cette région près',
  },
};

/** The drawing, and how many discs it leaves out. */
export interface CountsDrawing {
  readonly drawing: StudyDrawing;
  readonly undrawn: number;
}

/** The zone, and the places in which the given rows may lie, equal ones drawn once. */
export function countsDrawing(
  zone: Zone,
  table: TableColumns,
  rows: Iterable<number>,
  places: StudyPlaces,
): CountsDrawing {
  const discs = new Map<string, number>();
  const outlines = new Set<Area>();
  const outlineAt = outlineOf(table, places);
  for (const row of rows) {
    const precision = table.placePrecision[row] ?? 0;
    if (precision <= 2) discs.set(`${precision} ${table.lon[row]} ${table.lat[row]}`, row);
    const outline = outlineAt(row);
    if (outline) outlines.add(outline);
  }
  const drawn = [...discs.values()].slice(0, MOST_DISCS).map((row) => {
    const km = table.placePrecision[row] === 1 ? DISC_KM.exact : DISC_KM.near;
    return keyShape(rounded(circleAround(pointOf(table, row), km, DISC_CORNERS)), DISC);
  });
  const ground = zone.kind === 'circle' ? circleAround(zone, zone.radiusKm) : zone.geometry;
  return {
    drawing: {
      shapes: {
        type: 'FeatureCollection',
        features: [
          keyShape(rounded(ground), ZONE),
          ...[...outlines].map(({ geometry }) => keyShape(geometry, OUTLINE)),
          ...drawn,
        ],
      },
      legend: [ZONE, ...(drawn.length > 0 ? [DISC] : []), ...(outlines.size > 0 ? [OUTLINE] : [])],
    },
    undrawn: discs.size - drawn.length,
  };
}

function rounded<Of extends Geometry>(geometry: Of): Of {
  return truncate(geometry, { precision: 5 });
}

function keyShape(geometry: Geometry, { role, tone }: DrawingKey): Shape {
  return shape(geometry, { role, tone });
}
