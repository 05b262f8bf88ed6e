import { guessFields } from './column-names.ts';
import { type DateOrderGuess, guessDateOrder } from './date-order.ts';
import { fieldsOfTags } from './hxl.ts';
import type { ImportMapping, Layout } from './mapping.ts';
import { guessDecimal } from './numbers.ts';
import { fieldTexts, type SampleRow } from './preview.ts';
import { profileFields, recognise } from './profile.ts';

/** Code of a set of nobody's. */
const OWN_SET = 'import';

/** What the names of columns, their tags and the first rows say about how to read the file. */
export function proposeMapping(
  layout: Layout,
  columns: readonly string[],
  tags: readonly string[] | null,
  rows: readonly SampleRow[],
): { mapping: ImportMapping; dateOrder: DateOrderGuess } {
  const profile = recognise(columns);
  // Tags are a promise, names only a habit.
  const guessed = { ...guessFields(columns), ...(tags ? fieldsOfTags(tags) : {}) };
  const fields = profileFields(profile, guessed);
  const dateOrder = guessDateOrder(fieldTexts(rows, fields, ['start', 'end']));
  const mapping: ImportMapping = {
    layout,
    columns,
    fields,
    profile,
    dateOrder: dateOrder.order,
    // JSON and Parquet have numbers of their own, always with a point.
    decimal:
      layout.format === 'csv'
        ? guessDecimal(fieldTexts(rows, fields, ['latitude', 'longitude', 'best', 'low', 'high']))
        : '.',
    swapped: false,
    source: profile ?? OWN_SET,
  };
  return { mapping, dateOrder };
}
