import { fold } from './fold.ts';

// Dictionaries are short next to their columns, and search reads them with every letter typed.
const known = new WeakMap<readonly string[], readonly string[]>();

/** The names of a dictionary, folded for search. */
export function foldedNames(names: readonly string[]): readonly string[] {
  const found = known.get(names) ?? names.map(fold);
  known.set(names, found);
  return found;
}
