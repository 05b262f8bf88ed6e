import type { Language } from '../../domain/language.ts';
import { methods as en } from '../words/en/methods.ts';
import { methods as fr } from '../words/fr/methods.ts';
import type { Method, MethodName, Methods } from '../words/method.ts';

const METHODS: Readonly<Record<Language, Methods>> = { en, fr };

/** Every method, in the order of the page. */
// The seam: the keys of a record are its own.
export const METHOD_NAMES = Object.keys(en) as MethodName[];

export function methodOf(language: Language, name: MethodName): Method {
  return METHODS[language][name];
}
