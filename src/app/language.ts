import { LANGUAGES, type Language } from '../domain/language.ts';
import { selectLanguage } from '../state/selectors.ts';
import type { AtlasStore } from '../state/store.ts';
import { wordsFor } from '../ui/words/words.ts';
import { remember, remembered } from './memory.ts';

function isLanguage(code: string | null): code is Language {
  return LANGUAGES.some((language) => language === code);
}

/** The reader's own language: the kept choice, else the first of the browser's that we speak. */
function readerLanguage(): Language {
  const kept = remembered('language');
  if (isLanguage(kept)) return kept;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isLanguage) ?? 'en';
}

/** Sets the language of the page and its title, and keeps a choice made by hand. */
export function followLanguage(store: AtlasStore): void {
  store.setState({ readerLanguage: readerLanguage() });
  const show = (language: Language) => {
    document.documentElement.lang = language;
    document.title = wordsFor(language)('shell.title');
  };
  show(selectLanguage(store.getState()));
  store.subscribe((state, before) => {
    const language = selectLanguage(state);
    if (language !== selectLanguage(before)) show(language);
    if (state.readerLanguage !== before.readerLanguage) remember('language', state.readerLanguage);
  });
}
