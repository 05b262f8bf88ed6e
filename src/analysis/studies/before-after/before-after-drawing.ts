import type { Day } from '../../../domain/day.ts';
import type { Words } from '../../../domain/language.ts';
import type { Base } from '../../../domain/mission-places.ts';
import { circleAround } from '../../circle.ts';
import { type DrawingKey, pointShape, type StudyDrawing, shape } from '../../study/drawing.ts';
import type { TableColumns } from '../../table-columns.ts';

const MOST_POINTS = 1000;

interface Drawn {
  readonly base: Base;
  readonly radiusKm: number;
  /** First day of the new state. */
  readonly day: Day;
  readonly table: TableColumns;
  /** Rows of both sides within r, and from r to 2 r. */
  readonly near: Uint32Array;
  readonly around: Uint32Array;
  readonly controls: readonly Base[];
}

/** The circle, the ring, the circles of the controls, and incidents before and after. */
export function beforeAfterDrawing(drawn: Drawn): StudyDrawing {
  const { base, radiusKm, table, day, near, around, controls } = drawn;
  const all = [...around, ...near];
  const step = Math.max(1, Math.ceil(all.length / MOST_POINTS));
  const points = all
    .filter((_row, i) => i % step === 0)
    .map((row) => {
      const at = { lon: table.lon[row] ?? 0, lat: table.lat[row] ?? 0 };
      const isBefore = (table.day[row] ?? 0) < day;
      return pointShape(at, { role: 'point', tone: isBefore ? 'less-3' : 'more-3' });
    });
  return {
    shapes: {
      type: 'FeatureCollection',
      features: [
        ...controls.map((at) => shape(circleAround(at, radiusKm), { role: 'ring', tone: 'quiet' })),
        shape(circleAround(base, radiusKm), { role: 'edge', tone: 'accent' }),
        shape(circleAround(base, 2 * radiusKm), { role: 'ring', tone: 'accent' }),
        ...points,
      ],
    },
    legend: legendOf(drawn, step),
  };
}

function legendOf({ base, radiusKm, controls }: Drawn, step: number): DrawingKey[] {
  const { en, fr } = base.name;
  const part: Words =
    step > 1 ? { en: ` (1 in ${step} drawn)`, fr: ` (1 sur ${step} dessiné)` } : { en: '', fr: '' };
  return [
    {
      role: 'edge',
      tone: 'accent',
      label: {
        en: `Within ${radiusKm}\u00a0km of ${en}`,
        fr: `À ${radiusKm}\u00a0km au plus de ${fr}`,
      },
    },
    {
      role: 'ring',
      tone: 'accent',
      label: {
        en: `Ring from ${radiusKm} to ${2 * radiusKm}\u00a0km`,
        fr: `Anneau de ${radiusKm} à ${2 * radiusKm}\u00a0km`,
      },
    },
    ...(controls.length > 0
      ? [
          {
            role: 'ring',
            tone: 'quiet',
            label: { en: 'Bases open throughout', fr: 'Bases ouvertes tout du long' },
          } as const,
        ]
      : []),
    {
      role: 'point',
      tone: 'less-3',
      label: { en: `Incidents before${part.en}`, fr: `Incidents avant${part.fr}` },
    },
    {
      role: 'point',
      tone: 'more-3',
      label: { en: `Incidents after${part.en}`, fr: `Incidents après${part.fr}` },
    },
  ];
}
