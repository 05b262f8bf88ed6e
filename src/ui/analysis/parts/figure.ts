import type { Language } from '../../../domain/language.ts';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR' };
/** More is no figure any more, but a sign that there is too little to tell. */
const MOST = 10_000;

function figures(language: Language) {
  const small = new Intl.NumberFormat(LOCALES[language], { maximumSignificantDigits: 2 });
  const whole = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 });
  return (value: number): string => {
    if (value > MOST) return '∞';
    return (value < 100 ? small : whole).format(value);
  };
}

const FIGURES: Readonly<Record<Language, (value: number) => string>> = {
  en: figures('en'),
  fr: figures('fr'),
};

/** A rate or a ratio ≥ 0 to two significant digits, from 100 on whole; past 10,000 as endless. */
export function figureOf(language: Language): (value: number) => string {
  return FIGURES[language];
}
