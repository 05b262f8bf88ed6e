import type { Words } from '../../../domain/language.ts';
import type { Base } from '../../../domain/mission-places.ts';
import type { LonLat } from '../../lon-lat.ts';
import { dotShapes, lostShapes, reachShapes } from '../../reach/reach-shapes.ts';
import { type DrawingKey, pointShape, type StudyDrawing } from '../../study/drawing.ts';
import type { CoveredThing } from '../coverage/coverage-params.ts';
import type { ClosureParams } from './closure-params.ts';

/** Incidents are on the map as they are. */
const LOST: Readonly<Record<CoveredThing, Words | null>> = {
  incidents: null,
  places: { en: 'Town that only it covers', fr: 'Ville qu’elle seule couvre' },
  health: { en: 'Health site that only it covers', fr: 'Site de santé qu’elle seule couvre' },
};

/** The reach of the other bases, the area that only this one covers, and what lies there. */
export function closureDrawing(
  base: Base | undefined,
  others: readonly Base[],
  lost: readonly LonLat[],
  { radiusKm, of }: ClosureParams,
): StudyDrawing {
  const only = base ? lostShapes([base], others, radiusKm) : [];
  const name = LOST[of];
  const dots = name ? dotShapes(lost, 'loss') : [];
  const legend: DrawingKey[] = [];
  if (only.length > 0) {
    const label = { en: 'Area that only this base covers', fr: 'Zone que cette base seule couvre' };
    legend.push({ role: 'edge', tone: 'loss', label });
  }
  if (others.length > 0) {
    const label = {
      en: `Within ${radiusKm} km of another open base`,
      fr: `À ${radiusKm} km au plus d’une autre base ouverte`,
    };
    legend.push({ role: 'edge', tone: 'quiet', label });
  }
  if (name && dots.length > 0) legend.push({ role: 'dot', tone: 'loss', label: name });
  return {
    shapes: {
      type: 'FeatureCollection',
      features: [
        ...reachShapes(others, radiusKm, 'quiet'),
        ...only,
        ...dots,
        ...(base ? [pointShape(base, { role: 'point', tone: 'loss' })] : []),
      ],
    },
    legend,
  };
}
