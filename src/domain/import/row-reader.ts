import { cellText } from './cell-text.ts';
import { columnOf, type Field, NEEDED_FIELDS } from './fields.ts';
import type { ImportMapping } from './mapping.ts';
import { readActors } from './read-actors.ts';
import { datesReader } from './read-dates.ts';
import { deathsReader } from './read-deaths.ts';
import { placeReader } from './read-place.ts';
import { emptyFacts, type RowFacts } from './row-facts.ts';
import type { NoteRowProblem } from './row-problem.ts';
import { typeCode } from './type-code.ts';

/**
 * Reads a row: `at` is its line or number. `null` for a row that is refused; every fault goes to `note`.
 * The same object is given for every row, so that a million rows make no million objects: take from
 * it what you need before the next call.
 */
export type ReadRow = (cells: readonly string[], at: number) => RowFacts | null;

const ADDRESS = /^https?:\/\/\S+$/i;

export function rowReader(mapping: ImportMapping, note: NoteRowProblem): ReadRow {
  const { fields, profile, source } = mapping;
  const column = (field: Field) => columnOf(fields, field);
  const idColumn = column('id');
  const typeColumn = column('type');
  const placeColumn = column('place');
  const weaponColumn = column('weapon');
  const conflictColumn = column('conflict');
  const dyadColumn = column('dyad');
  const notesColumn = column('notes');
  const referenceColumn = column('reference');
  const actorColumns = fields.actors ?? [];
  const hasShape = shapeCheck(mapping, note);
  const parts = [datesReader(mapping, note), placeReader(mapping, note)];
  const readDeaths = deathsReader(mapping, note);
  const facts = emptyFacts();

  return (cells, at) => {
    if (!hasShape(cells, at)) return null;
    // Each says what is wrong, so that a person mends all of a row at once.
    let isSound = true;
    for (const read of parts) isSound = read(cells, at, facts) && isSound;
    if (!isSound) return null;
    readDeaths(cells, at, facts);
    facts.id = `${source}:${cellText(cells, idColumn) || at}`;
    facts.type = typeCode(cellText(cells, typeColumn), profile);
    facts.place = cellText(cells, placeColumn);
    facts.weapon = cellText(cells, weaponColumn);
    facts.conflict = cellText(cells, conflictColumn);
    facts.dyad = cellText(cells, dyadColumn);
    facts.notes = cellText(cells, notesColumn);
    readActors(cells, actorColumns, facts.actors);
    facts.reference = cellText(cells, referenceColumn);
    // The interface makes it a link, so that nothing but the web may stand there.
    if (facts.reference !== '' && !ADDRESS.test(facts.reference)) {
      note('address-unreadable', at, facts.reference, 'reference');
      facts.reference = '';
    }
    return facts;
  };
}

/**
 * Has the row as many cells as the header? More of them mean a separator within a text, after which
 * nothing stands in its column; fewer are usual (spreadsheets leave out the last, empty ones).
 */
function shapeCheck({ columns, fields }: ImportMapping, note: NoteRowProblem) {
  const width = columns.length;
  const needed = NEEDED_FIELDS.map((field) => columnOf(fields, field) ?? 0);
  const least = Math.max(...needed) + 1;
  return (cells: readonly string[], at: number): boolean => {
    if (cells.length === width) return true;
    if (cells.length > width) {
      const rest = cells.slice(width).join(' ').trim();
      if (rest !== '') note('row-too-long', at, rest);
      return rest === '';
    }
    const isEnough = cells.length >= least;
    note(isEnough ? 'cells-missing' : 'row-too-short', at, cells.join(' '));
    return isEnough;
  };
}
