import type { Estimate } from '../../../analysis/statistics/interval.ts';
import type { Language } from '../../../domain/language.ts';
import { figureOf } from './figure.ts';

const formats = {
  en: new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 2 }),
  fr: new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 }),
};

/** A ratio as figures are: to two digits, three near 1; `∞` where nothing stands below. */
export function ratioText(ratio: number, language: Language): string {
  return figureOf(language)(ratio);
}

/** Both ends of its interval. */
export function intervalText({ low, high }: Estimate, language: Language): string {
  return `${ratioText(low, language)}–${ratioText(high, language)}`;
}

const LEAST_P = 0.001;

/** A p-value to two digits; under 0.001 no more than that. */
export function pText(p: number, language: Language): string {
  return p < LEAST_P ? `<\u00a0${formats[language].format(LEAST_P)}` : formats[language].format(p);
}
