import { type GenericSchema, object } from 'valibot';
import type { Words } from '../language.ts';
import type { Problem, Read } from '../problem.ts';
import { words } from './fields.ts';
import { fileProblem } from './problems.ts';
import { isRecord, type Note, readValue } from './read-value.ts';

/** A code with its name. */
export type Named = readonly [code: string, name: Words];

const actor = object({ name: words });

/** Reads `actors.json`: actors by code. */
export function readActors(input: unknown): Read<Named> {
  return readDictionary(input, actor, ({ name }) => name);
}

/** Reads `countries.json`: names by ISO 3166-1 alpha-3. */
export function readCountries(input: unknown): Read<Named> {
  return readDictionary(input, words, (name) => name);
}

function readDictionary<Entry extends object>(
  input: unknown,
  schema: GenericSchema<unknown, Entry>,
  nameOf: (entry: Entry) => Words,
): Read<Named> {
  if (!isRecord(input)) return { rows: [], problems: [fileProblem('not-an-object', input)] };
  const problems: Problem[] = [];
  const note: Note = (problem) => problems.push(problem);
  const rows = Object.entries(input).flatMap(([code, value]): Named[] => {
    const entry = readValue(schema, value, code, note);
    return entry ? [[code, nameOf(entry)]] : [];
  });
  return { rows, problems };
}
