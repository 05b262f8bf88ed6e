import type { Words } from '../../../domain/language.ts';
import type { Base } from '../../../domain/mission-places.ts';
import type { LonLat } from '../../lon-lat.ts';
import { dotShapes, reachShapes, ringShapes } from '../../reach/reach-shapes.ts';
import type { DrawingKey, StudyDrawing } from '../../study/drawing.ts';
import type { CoverageParams, CoveredThing } from './coverage-params.ts';

/** Incidents are on the map as they are. */
const OUTSIDE: Readonly<Record<CoveredThing, Words | null>> = {
  incidents: null,
  places: { en: 'Town out of reach', fr: 'Ville hors de portée' },
  health: { en: 'Health site out of reach', fr: 'Site de santé hors de portée' },
};

/** The reach of the open bases as one area, rings round them, and what lies outside. */
export function coverageDrawing(
  open: readonly Base[],
  outside: readonly LonLat[],
  { radiusKm, ringsKm, of }: CoverageParams,
): StudyDrawing {
  const name = OUTSIDE[of];
  const dots = name ? dotShapes(outside, 'loss') : [];
  const rings = ringShapes(open, ringsKm);
  const legend: DrawingKey[] = [
    {
      role: 'edge',
      tone: 'accent',
      label: {
        en: `Within ${radiusKm} km of an open base`,
        fr: `À ${radiusKm} km au plus d’une base ouverte`,
      },
    },
  ];
  if (rings.length > 0) {
    const radii = ringsKm.join(', ');
    const label = { en: `Rings: ${radii} km`, fr: `Cercles : ${radii} km` };
    legend.push({ role: 'ring', tone: 'quiet', label });
  }
  if (name && dots.length > 0) legend.push({ role: 'dot', tone: 'loss', label: name });
  return {
    shapes: {
      type: 'FeatureCollection',
      features: [...reachShapes(open, radiusKm, 'accent'), ...rings, ...dots],
    },
    legend,
  };
}
