import { type GenericSchema, safeParse } from 'valibot';
import type { Problem } from '../problem.ts';
import { codeOf, keysOf, rowProblem } from './problems.ts';

/** Takes a problem down. */
export type Note = (problem: Problem) => void;

/**
 * The value in the shape of the schema; `null` when it does not fit, with its first fault noted.
 * `prefix` is put before the path inside the value: `properties`.
 */
export function readValue<Output extends object>(
  schema: GenericSchema<unknown, Output>,
  value: unknown,
  at: string,
  note: Note,
  prefix = '',
): Output | null {
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const keys = keysOf(issue);
  const path = [prefix, ...keys].filter((part) => part !== '').join('.');
  const place = path === '' ? at : `${at}: ${path}`;
  note(rowProblem(codeOf(issue), place, keys.reduce(memberOf, value)));
  return null;
}

/** What the file has under the key, before the schema made something of it. */
function memberOf(holder: unknown, key: string): unknown {
  if (Array.isArray(holder)) return holder[Number(key)];
  return isRecord(holder) ? holder[key] : undefined;
}

/** Every entry of a list that fits the schema; each that does not is noted and left out. */
export function readEntries<Output extends object>(
  schema: GenericSchema<unknown, Output>,
  list: readonly unknown[],
  nameOf: (index: number, entry: unknown) => string,
  note: Note,
): Output[] {
  return list.flatMap((entry, i) => readValue(schema, entry, nameOf(i, entry), note) ?? []);
}

/** Rows with an id that an earlier row has are noted and left out. */
export function keepFirst<Row>(
  named: readonly { readonly row: Row; readonly at: string }[],
  idOf: (row: Row) => string,
  note: Note,
): Row[] {
  const seen = new Set<string>();
  return named.flatMap(({ row, at }) => {
    const id = idOf(row);
    if (seen.has(id)) {
      note(rowProblem('duplicate-id', at, id));
      return [];
    }
    seen.add(id);
    return [row];
  });
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
