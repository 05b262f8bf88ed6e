import type { Estimate } from '../../../analysis/statistics/interval.ts';
import type { Language } from '../../../domain/language.ts';
import { figureOf } from './figure.ts';

/** Keeps an interval on one line: a dash lets it break. */
const TO = '\u2060–\u2060';

/** `× 0.25 (0.05–0.92)`; a dash where there is no ratio. */
export function ratioShort(language: Language, ratio: Estimate | null): string {
  if (!ratio) return '–';
  const figure = figureOf(language);
  const { estimate, low, high } = ratio;
  return `×\u00a0${figure(estimate)} (${figure(low)}${TO}${figure(high)})`;
}
