import { bbox } from '@turf/turf';
import type { Base } from '../../../domain/mission-places.ts';
import { circleAround } from '../../circle.ts';
import {
  type DrawingKey,
  pointShape,
  type Shape,
  type StudyDrawing,
  shape,
} from '../../study/drawing.ts';
import type { Manned } from './manning.ts';

/** The least ring that is seen round the sign of a base when the whole of Mali is shown. */
const LEAST_KM = 45;
/** The area of a ring grows with the troops: 1,000 of them have one of 111 km. */
const KM_PER_ROOT = 3.5;

const KEYS: Readonly<Record<'known' | 'unknown', DrawingKey>> = {
  known: {
    role: 'ring',
    tone: 'accent',
    label: {
      en: 'Its troops at a base, in proportion',
      fr: 'Ses soldats sur une base, en proportion',
    },
  },
  unknown: {
    role: 'ring',
    tone: 'quiet',
    label: { en: 'Named on the map without a number', fr: 'Nommé sur la carte sans effectif' },
  },
};

/**
 * A ring round each base that the country mans, its troops written to the west, where no other base
 * stands near; `null` where it mans none.
 */
export function countryDrawing(
  bases: readonly Base[],
  manned: readonly Manned[],
): StudyDrawing | null {
  const features = manned.flatMap(({ base: id, troops }): Shape[] => {
    const base = bases.find((one) => one.id === id);
    if (!base) return [];
    const { tone } = KEYS[troops === null ? 'unknown' : 'known'];
    const label = { en: written(troops, 'en-GB'), fr: written(troops, 'fr-FR') };
    const radiusKm = Math.max(LEAST_KM, KM_PER_ROOT * Math.sqrt(troops ?? 0));
    const ring = circleAround(base, radiusKm);
    const [west = base.lon] = bbox(ring);
    return [
      shape(ring, { role: 'ring', tone }),
      pointShape({ lon: west, lat: base.lat }, { role: 'label', tone, label }),
    ];
  });
  if (features.length === 0) return null;
  const isKnown = (known: boolean) => manned.some(({ troops }) => (troops !== null) === known);
  return {
    shapes: { type: 'FeatureCollection', features },
    legend: [...(isKnown(true) ? [KEYS.known] : []), ...(isKnown(false) ? [KEYS.unknown] : [])],
  };
}

function written(troops: number | null, locale: string): string {
  return troops === null ? '?' : troops.toLocaleString(locale);
}
