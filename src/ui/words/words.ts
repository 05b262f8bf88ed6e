import { createInstance, type TFunction } from 'i18next';
import type { Language } from '../../domain/language.ts';
import type { analysis } from './en/analysis.ts';
import type { areas } from './en/areas.ts';
import type { beforeAfter } from './en/before-after.ts';
import type { border } from './en/border.ts';
import type { briefing } from './en/briefing.ts';
import type { byRoad } from './en/by-road.ts';
import type { card } from './en/card.ts';
import type { changed } from './en/changed.ts';
import type { closure } from './en/closure.ts';
import type { closures } from './en/closures.ts';
import type { command } from './en/command.ts';
import type { compare } from './en/compare.ts';
import type { contributors } from './en/contributors.ts';
import type { counts } from './en/counts.ts';
import type { coverage } from './en/coverage.ts';
import type { data } from './en/data.ts';
import { en } from './en/en.ts';
import type { exposure } from './en/exposure.ts';
import type { help } from './en/help.ts';
import type { hotspots } from './en/hotspots.ts';
import type { imports } from './en/import.ts';
import type { inspector } from './en/inspector.ts';
import type { medical } from './en/medical.ts';
import type { offline } from './en/offline.ts';
import type { patrol } from './en/patrol.ts';
import type { rates } from './en/rates.ts';
import type { receipt } from './en/receipt.ts';
import type { rhythm } from './en/rhythm.ts';
import type { share } from './en/share.ts';
import type { table } from './en/table.ts';
import { fr } from './fr/fr.ts';

/** Words of parts that load when they are first opened: they come with them. */
interface LaterWords {
  readonly analysis: typeof analysis;
  readonly areas: typeof areas;
  readonly beforeAfter: typeof beforeAfter;
  readonly border: typeof border;
  readonly briefing: typeof briefing;
  readonly byRoad: typeof byRoad;
  readonly card: typeof card;
  readonly changed: typeof changed;
  readonly closure: typeof closure;
  readonly closures: typeof closures;
  readonly command: typeof command;
  readonly compare: typeof compare;
  readonly contributors: typeof contributors;
  readonly counts: typeof counts;
  readonly coverage: typeof coverage;
  readonly data: typeof data;
  readonly exposure: typeof exposure;
  readonly help: typeof help;
  readonly hotspots: typeof hotspots;
  readonly imports: typeof imports;
  readonly inspector: typeof inspector;
  readonly medical: typeof medical;
  readonly offline: typeof offline;
  readonly patrol: typeof patrol;
  readonly rates: typeof rates;
  readonly receipt: typeof receipt;
  readonly rhythm: typeof rhythm;
  readonly share: typeof share;
  readonly table: typeof table;
}

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & LaterWords };
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

/** Adds the words of a part; to be called by the file that the part begins with. */
export function addWords<Key extends keyof LaterWords>(
  key: Key,
  english: LaterWords[Key],
  french: LaterWords[Key],
): void {
  instance.addResourceBundle('en', 'translation', { [key]: english }, true);
  instance.addResourceBundle('fr', 'translation', { [key]: withMillions(french) }, true);
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
