import { simplify } from '@turf/turf';
import type { Geometry } from 'geojson';
import type { Day } from '../../domain/day.ts';
import type { Words } from '../../domain/language.ts';
import { memoWeak } from '../../domain/memo.ts';
import { type Area, inForce } from '../../domain/mission-places.ts';
import type { Estimate } from '../statistics/interval.ts';
import { type DrawingKey, type StudyDrawing, shape, type Tone } from './drawing.ts';

/** Ratios from which on a tone holds, and their inverses on the other side. */
const STEPS = [1.25, 2, 4] as const;

/**
 * Less or more: a quarter, twice or four times is a step, either way. One whose interval holds 1 is no
 * difference that could be told from chance, however large it looks.
 */
export function ratioTone({ estimate: ratio, low, high }: Estimate): Tone {
  if (low <= 1 && high >= 1) return 'same';
  const size = Math.max(ratio, 1 / ratio);
  if (!(size >= STEPS[0])) return 'same';
  const step = size >= STEPS[2] ? 3 : size >= STEPS[1] ? 2 : 1;
  return ratio > 1 ? `more-${step}` : `less-${step}`;
}

const LABELS: readonly (readonly [Tone, Words])[] = [
  ['more-3', { en: '4 times as many or more', fr: '4 fois plus ou davantage' }],
  ['more-2', { en: '2 to 4 times as many', fr: '2 à 4 fois plus' }],
  ['more-1', { en: '1.25 to 2 times as many', fr: '1,25 à 2 fois plus' }],
  [
    'same',
    {
      en: 'No clear difference (the interval holds 1), or nearly as many',
      fr: 'Pas de différence nette (l’intervalle contient 1), ou presque autant',
    },
  ],
  ['less-1', { en: '1.25 to 2 times fewer', fr: '1,25 à 2 fois moins' }],
  ['less-2', { en: '2 to 4 times fewer', fr: '2 à 4 fois moins' }],
  ['less-3', { en: '4 times fewer or less still', fr: '4 fois moins ou moins encore' }],
  [
    'few',
    { en: 'Too few to tell, or not comparable', fr: 'Trop peu pour le dire, ou non comparable' },
  ],
];

/** Regions or cercles by their ratio; those without one are hatched. */
export function ratioDrawing(
  areas: readonly Area[],
  asOf: Day,
  ratios: ReadonlyMap<string, Estimate>,
): StudyDrawing {
  const inUse = areas.filter((area) => inForce(area, asOf));
  return ratioShapes(
    inUse.map(({ code, geometry }) => [lighter(geometry), ratios.get(code) ?? null]),
  );
}

/** Under a pixel up to zoom 8, which shows a region: about 500 m. */
const TOLERANCE_DEGREES = 0.005;

/** Shapes are sent to the map again at each step of a drag: outlines with fewer corners, made once. */
const lighter = memoWeak((geometry: Area['geometry']) =>
  simplify(geometry, { tolerance: TOLERANCE_DEGREES }),
);

/** Shapes by their ratio, those without one hatched. The legend names what is drawn. */
export function ratioShapes(
  shapes: readonly (readonly [Geometry, ratio: Estimate | null])[],
): StudyDrawing {
  const features = shapes.map(([geometry, ratio]) =>
    shape(geometry, { role: 'area', tone: ratio === null ? 'few' : ratioTone(ratio) }),
  );
  const drawn = new Set(features.map(({ properties }) => properties.tone));
  return {
    shapes: { type: 'FeatureCollection', features },
    legend: LABELS.flatMap(([tone, label]): DrawingKey[] =>
      drawn.has(tone) ? [{ role: 'area', tone, label }] : [],
    ),
  };
}
