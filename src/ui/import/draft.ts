import { type DateOrderGuess, guessDateOrder } from '../../domain/import/date-order.ts';
import {
  columnOf,
  type Field,
  type FieldColumns,
  missingFields,
} from '../../domain/import/fields.ts';
import type { FileFormat, ImportMapping } from '../../domain/import/mapping.ts';
import {
  fieldTexts,
  type ImportPreview,
  type Trial,
  tryMapping,
} from '../../domain/import/preview.ts';
import type { ImportReport } from '../../domain/import/report.ts';
import type { imports } from '../words/en/import.ts';

/** What a person has still to say before the file can be read. */
export type OpenQuestion = keyof typeof imports.open;

/** What the order of dates is guessed from; other columns are judged by the first rows. */
export function orderGuess(preview: ImportPreview, fields: FieldColumns): DateOrderGuess {
  const { fields: first } = preview.mapping;
  const isAsFound = fields.start === first.start && fields.end === first.end;
  if (isAsFound) return preview.dateOrder;
  return guessDateOrder(fieldTexts(preview.rows, fields, ['start', 'end']));
}

/** The mapping with other columns for a field. Other dates may stand in another order. */
export function withColumns(
  preview: ImportPreview,
  mapping: ImportMapping,
  field: Field,
  columns: readonly number[],
): ImportMapping {
  const { [field]: _before, ...others } = mapping.fields;
  const fields = columns.length > 0 ? { ...others, [field]: columns } : others;
  const isDate = field === 'start' || field === 'end';
  const dateOrder = isDate ? orderGuess(preview, fields).order : mapping.dateOrder;
  return { ...mapping, fields, dateOrder };
}

/** How the first rows would be read; more of them while the mapping reads as it was proposed. */
export function trialOf(
  preview: ImportPreview,
  mapping: ImportMapping,
): Trial & { readonly swapped: boolean } {
  const { mapping: first, rows, swapped, trial } = preview;
  const isAsProposed =
    mapping.fields === first.fields &&
    mapping.dateOrder === first.dateOrder &&
    mapping.decimal === first.decimal &&
    mapping.swapped === first.swapped;
  return isAsProposed ? { ...trial, swapped } : tryMapping(mapping, rows);
}

export function openQuestions(mapping: ImportMapping, isCodeValid: boolean): OpenQuestion[] {
  const { fields, dateOrder } = mapping;
  const latitude = columnOf(fields, 'latitude');
  const isSameColumn = latitude !== null && latitude === columnOf(fields, 'longitude');
  const questions: OpenQuestion[] = [];
  if (missingFields(fields).length > 0) questions.push('missing');
  if (isSameColumn) questions.push('same-column');
  if (dateOrder === null) questions.push('date-order');
  if (!isCodeValid) questions.push('code');
  return questions;
}

/** What is counted in a file of this format. */
export function unitOf(format: FileFormat): ImportReport['unit'] {
  if (format === 'csv') return 'line';
  return format === 'parquet' ? 'row' : 'feature';
}
