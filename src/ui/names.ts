import { useMemo } from 'react';
import type { AtlasData } from '../analysis/atlas-data.ts';
import type { Facet } from '../analysis/filters.ts';
import type { Language } from '../domain/language.ts';
import type { Manifest } from '../domain/manifest.ts';
import { useAtlas, useWords } from './atlas-context.tsx';
import { en } from './words/en/en.ts';
import { fr } from './words/fr/fr.ts';
import type { T } from './words/words.ts';

type TypeCode = keyof typeof en.terms.type;

function isType(code: string): code is TypeCode {
  return Object.hasOwn(en.terms.type, code);
}

type SourceCode = keyof typeof en.terms.source;

function isSource(code: string): code is SourceCode {
  return Object.hasOwn(en.terms.source, code);
}

/** What a code is called: the names of the data and of the interface in one language. */
export interface Names {
  readonly data: Pick<AtlasData, 'actors' | 'countries' | 'regions'>;
  readonly t: T;
  readonly language: Language;
}

/** The name of a value of a facet; the code itself where nobody has named it. */
export function nameOf({ data, t, language }: Names, facet: Facet, code: string): string {
  switch (facet) {
    case 'types':
      return isType(code) ? t(`terms.type.${code}`) : code;
    case 'sources':
      return isSource(code) ? t(`terms.source.${code}`) : code;
    case 'actors':
      return data.actors[code]?.[language] ?? code;
    case 'countries':
      return data.countries[code]?.[language] ?? code;
    case 'regions':
      return data.regions.find((region) => region.code === code)?.name[language] ?? code;
  }
}

/** The name of the source of a record: as the manifest has it, else that of the facet. */
export function recordSource(names: Names, manifest: Manifest | null, id: string): string {
  const source = manifest?.sources.find((one) => one.id === id);
  return source?.name[names.language] ?? nameOf(names, 'sources', id);
}

/** The names in the language in use; the same object until the data or the language change. */
export function useNames(): Names {
  const data = useAtlas((state) => state.data);
  const { t, language } = useWords();
  return useMemo(() => ({ data, t, language }), [data, t, language]);
}

const TERMS = { en: en.terms, fr: fr.terms } as const;

/** What a place precision means; the number itself where it is none of 1–7. */
export function placeMeaning(language: Language, level: number): string {
  return meaning(TERMS[language].place, level);
}

/** What a date precision means; the number itself where it is none of 1–5. */
export function dateMeaning(language: Language, level: number): string {
  return meaning(TERMS[language].date, level);
}

// i18next types no keys that are numbers, so the levels are looked up in the words themselves.
function meaning(levels: Readonly<Record<number, string>>, level: number): string {
  return levels[level] ?? String(level);
}
