import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../../domain/language.ts';
import { en } from './en/en.ts';
import { fr } from './fr/fr.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

const instance = createInstance();
void instance.init({
  resources: { en: { translation: en }, fr: { translation: withMillions(fr) } },
  lng: 'en',
  fallbackLng: 'en',
  initAsync: false,
  // React escapes what it puts on the page.
  interpolation: { escapeValue: false },
});

interface Tree {
  readonly [key: string]: string | Tree;
}

/** French has a plural of its own for whole millions: here it is written like the other one. */
function withMillions(words: Tree): Tree {
  const entries = Object.entries(words).flatMap(([key, value]): [string, string | Tree][] => {
    if (typeof value !== 'string') return [[key, withMillions(value)]];
    if (!key.endsWith('_other')) return [[key, value]];
    return [
      [key, value],
      [key.replace(/_other$/, '_many'), value],
    ];
  });
  return Object.fromEntries(entries);
}

/** The words of a language; a key that does not exist fails to compile. */
export type T = TFunction;
const fixed: Record<Language, T> = {
  en: instance.getFixedT('en'),
  fr: instance.getFixedT('fr'),
};
export function wordsFor(language: Language): T {
  return fixed[language];
}
