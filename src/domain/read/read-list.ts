import type { GenericSchema } from 'valibot';
import type { Problem, Read } from '../problem.ts';
import { fileProblem, rowName } from './problems.ts';
import { isRecord, type Note, readEntries } from './read-value.ts';

/** Reads a JSON array of objects. */
export function readList<Row extends object>(
  input: unknown,
  schema: GenericSchema<unknown, Row>,
): Read<Row> {
  if (!Array.isArray(input)) return { rows: [], problems: [fileProblem('wrong-type', input)] };
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  const nameOf = (index: number, entry: unknown) =>
    rowName('row', index, isRecord(entry) ? entry['id'] : null);
  return { rows: readEntries(schema, input, nameOf, note), problems };
}
