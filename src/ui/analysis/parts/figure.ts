import type { Language } from '../../../domain/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
/** More is no figure any more, but a sign that there is too little to tell. */
const MOST = 10_000;

/** So near to 1 a third digit tells on which side an interval ends. */
const NEAR = 0.1;

function digits(language: Language, most: number) {
  return new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: most });
}

function figures(language: Language) {
  const small = digits(language, 2);
  const nearOne = digits(language, 3);
  const whole = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 });
  return (value: number): string => {
    if (value > MOST) return '∞';
    if (value >= 100) return whole.format(value);
    return (Math.abs(value - 1) < NEAR ? nearOne : small).format(value);
  };
}

const FIGURES: Readonly<Record<Language, (value: number) => string>> = {
  en: figures('en'),
  fr: figures('fr'),
};

/** A rate or a ratio ≥ 0 to two significant digits, three near 1, from 100 on whole; past 10,000 as endless. */
export function figureOf(language: Language): (value: number) => string {
  return FIGURES[language];
}
