import { memoWeak } from '../domain/memo.ts';
import { fold } from './fold.ts';

/**
 * The names of a dictionary, folded for search. Dictionaries are short next to their columns, and search reads them
 * with every letter typed.
 */
export const foldedNames = memoWeak((names: readonly string[]): readonly string[] =>
  names.map(fold),
);
