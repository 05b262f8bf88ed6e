import type { MultiPolygon } from 'geojson';
import type { Words } from '../../../domain/language.ts';
import { type ScdiCell, scdiPolygon } from '../../hotspots/scdi.ts';
import { roundedRings } from '../../rounded.ts';
import { type ShapeRole, type StudyDrawing, shape, type Tone } from '../../study/drawing.ts';

/** The four categories, and cells of a single event. */
export const SCDI_KINDS = [
  'high-clustered',
  'high-dispersed',
  'low-clustered',
  'low-dispersed',
  'single',
] as const;
export type ScdiKind = (typeof SCDI_KINDS)[number];

interface Look {
  readonly role: ShapeRole & ('area' | 'edge');
  readonly tone: Tone;
  readonly label: Words;
}

const LOOKS: Readonly<Record<ScdiKind, Look>> = {
  'high-clustered': {
    role: 'edge',
    tone: 'more-3',
    label: { en: 'High intensity, clustered', fr: 'Forte intensité, concentré' },
  },
  'high-dispersed': {
    role: 'edge',
    tone: 'more-1',
    label: { en: 'High intensity, dispersed', fr: 'Forte intensité, dispersé' },
  },
  'low-clustered': {
    role: 'area',
    tone: 'less-3',
    label: { en: 'Low intensity, clustered', fr: 'Faible intensité, concentré' },
  },
  'low-dispersed': {
    role: 'area',
    tone: 'less-1',
    label: { en: 'Low intensity, dispersed', fr: 'Faible intensité, dispersé' },
  },
  single: {
    role: 'area',
    tone: 'few',
    label: { en: 'A single event: no category', fr: 'Un seul événement : pas de catégorie' },
  },
};

export function scdiKindOf({ category }: Pick<ScdiCell, 'category'>): ScdiKind {
  return category ? `${category.intensity}-${category.concentration}` : 'single';
}

/** One shape a category. */
export function scdiDrawing(cells: readonly ScdiCell[], cellKm: number): StudyDrawing {
  const drawn = SCDI_KINDS.flatMap((kind) => {
    const found = cells.filter((cell) => scdiKindOf(cell) === kind);
    return found.length > 0 ? [{ ...LOOKS[kind], outlines: outlinesOf(found, cellKm) }] : [];
  });
  return {
    shapes: {
      type: 'FeatureCollection',
      features: drawn.map(({ role, tone, outlines }) => shape(outlines, { role, tone })),
    },
    legend: drawn.map(({ role, tone, label }) => ({ role, tone, label })),
  };
}

function outlinesOf(cells: readonly ScdiCell[], cellKm: number): MultiPolygon {
  const coordinates = cells.map((cell) => roundedRings(scdiPolygon(cell, cellKm).coordinates));
  return { type: 'MultiPolygon', coordinates };
}
