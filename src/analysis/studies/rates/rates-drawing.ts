import type { Area } from '../../../domain/mission-places.ts';
import { type DrawingKey, type StudyDrawing, shape, type Tone } from '../../study/drawing.ts';
import { rateClasses, rateStep } from './rate-classes.ts';
import { type AreaRate, FEW } from './rates-facts.ts';

const STEPS = ['step-1', 'step-2', 'step-3', 'step-4', 'step-5'] as const satisfies Tone[];

/** The areas by their rate; none and few have tones of their own. */
export function ratesDrawing(rates: readonly AreaRate[], areas: readonly Area[]): StudyDrawing {
  const enough = rates.flatMap(({ rate, count }) => (rate && count >= FEW ? [rate.estimate] : []));
  const classes = rateClasses(Math.max(0, ...enough));
  const toneOf = ({ rate, count }: AreaRate): Tone => {
    if (count === 0) return 'same';
    if (!rate || count < FEW) return 'few';
    return STEPS[rateStep(classes, rate.estimate)] ?? 'step-1';
  };
  const byCode = new Map(rates.map((rate) => [rate.code, toneOf(rate)]));
  const features = areas.flatMap(({ code, geometry }) => {
    const tone = byCode.get(code);
    return tone ? [shape(geometry, { role: 'edge', tone })] : [];
  });
  const used = new Set(byCode.values());
  return {
    shapes: { type: 'FeatureCollection', features },
    legend: legendOf(classes).filter(({ tone }) => used.has(tone)),
  };
}

const NUMBERS = {
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 }),
  fr: new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 }),
};

function legendOf(classes: readonly number[]): DrawingKey[] {
  const steps = classes.map((from, i): DrawingKey => {
    const to = classes[i + 1];
    const text = (language: 'en' | 'fr', words: { least: string; below: string }) => {
      const number = (value: number) => NUMBERS[language].format(value);
      if (i === 0 && to !== undefined) return `${words.below} ${number(to)}`;
      return to === undefined ? `${number(from)} ${words.least}` : `${number(from)}–${number(to)}`;
    };
    return {
      role: 'edge',
      tone: STEPS[i] ?? 'step-1',
      label: {
        en: text('en', { least: 'and more', below: 'under' }),
        fr: text('fr', { least: 'et plus', below: 'moins de' }),
      },
    };
  });
  return [
    { role: 'edge', tone: 'same', label: { en: 'No incident', fr: 'Aucun incident' } },
    {
      role: 'edge',
      tone: 'few',
      label: { en: `Fewer than ${FEW} incidents`, fr: `Moins de ${FEW} incidents` },
    },
    ...steps,
  ];
}
