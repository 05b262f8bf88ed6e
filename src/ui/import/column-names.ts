import type { T } from '../words/words.ts';

/** The names of columns as they are shown: with its number for one without, or one that stood before. */
export function columnNames(t: T, columns: readonly string[]): string[] {
  return columns.map((name, at) => {
    if (name === '') return t('imports.preview.unnamed', { number: at + 1 });
    return columns.indexOf(name) === at ? name : `${name} (${at + 1})`;
  });
}
