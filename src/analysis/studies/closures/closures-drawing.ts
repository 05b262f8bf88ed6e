import type { Words } from '../../../domain/language.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { lostShapes, reachShapes } from '../../reach/reach-shapes.ts';
import { type DrawingKey, pointShape, type StudyDrawing } from '../../study/drawing.ts';

interface Bases {
  readonly open: readonly Base[];
  /** Closed by this step, and by those before it. */
  readonly closing: readonly Base[];
  readonly closed: readonly Base[];
}

const CLOSED: Words = { en: 'closed', fr: 'fermée' };

/** What is still within reach, what this closure takes away, and the bases by how they stand. */
export function closuresDrawing({ open, closing, closed }: Bases, radiusKm: number): StudyDrawing {
  const lost = closing.length > 0 ? lostShapes(closing, open, radiusKm) : [];
  const legend: DrawingKey[] = [
    {
      role: 'edge',
      tone: 'accent',
      label: {
        en: `Within ${radiusKm} km of a base still open`,
        fr: `À ${radiusKm} km au plus d’une base encore ouverte`,
      },
    },
    { role: 'point', tone: 'accent', label: { en: 'Still open', fr: 'Encore ouverte' } },
  ];
  if (lost.length > 0) {
    const label = { en: 'Out of reach by this closure', fr: 'Hors de portée par cette fermeture' };
    legend.push({ role: 'edge', tone: 'loss', label });
  }
  if (closing.length > 0) {
    const label = { en: 'Closed in this step', fr: 'Fermée à cette étape' };
    legend.push({ role: 'point', tone: 'loss', label });
  }
  if (closed.length > 0) {
    const label = { en: 'Closed before', fr: 'Fermée avant' };
    legend.push({ role: 'point', tone: 'quiet', label });
  }
  return {
    shapes: {
      type: 'FeatureCollection',
      features: [
        ...reachShapes(open, radiusKm, 'accent'),
        ...lost,
        ...closed.map((base) =>
          pointShape(base, { role: 'point', tone: 'quiet', label: base.name }),
        ),
        // The layer of bases has the names of these.
        ...open.map((base) => pointShape(base, { role: 'point', tone: 'accent' })),
        // On its last day it still stands in the layer of bases, which covers the mark.
        ...closing.map((base) => pointShape(base, { role: 'point', tone: 'loss', label: CLOSED })),
      ],
    },
    legend,
  };
}
