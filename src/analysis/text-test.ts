import type { EventTable } from './event-table.ts';
import { fold } from './fold.ts';
import { foldedNames } from './folded-names.ts';

/**
 * Does a row hold every word of the text, wherever? Letters are compared without case and accents.
 * Dictionaries are searched once, not row by row. An empty text is in every row.
 */
export function textTest(table: EventTable, text: string): (row: number) => boolean {
  const tests = fold(text)
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => wordTest(table, word));
  return (row) => tests.every((holds) => holds(row));
}

function wordTest(table: EventTable, word: string): (row: number) => boolean {
  const { place, actors, actorTexts, sets, origin } = table;
  const places = foldedNames(place.names).map((name) => name.includes(word));
  const named = actorTexts.map((name) => name.includes(word));
  const finders = sets.map((set) => set.finder(word));
  return (row) => {
    if (places[place.codes[row] ?? 0]) return true;
    const end = actors.offsets[row + 1] ?? 0;
    for (let i = actors.offsets[row] ?? 0; i < end; i++) {
      if (named[actors.codes[i] ?? 0]) return true;
    }
    return finders[origin?.set[row] ?? 0]?.(origin?.row[row] ?? row) ?? false;
  };
}
