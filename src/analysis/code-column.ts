export type Codes = Uint16Array | Uint32Array;

/** One code a row, as indexes into a dictionary; 0 stands for none. */
export interface CodeColumn {
  /** As narrow as the dictionary lets them be. */
  readonly codes: Codes;
  /** `names[0]` is the empty text. */
  readonly names: readonly string[];
}

/** Any number of codes a row: row `i` has `codes[offsets[i]] … codes[offsets[i + 1] - 1]`. */
export interface CodeListColumn extends CodeColumn {
  readonly offsets: Uint32Array;
}

/** Room for `length` codes of a dictionary with that many names. */
export function newCodes(length: number, names: number): Codes {
  return names <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}

/** Names that get their codes in the order in which they come, after the empty text and `known`. */
export function dictionary(known: readonly string[] = []) {
  const names = ['', ...known];
  const index = new Map(names.map((name, i) => [name, i]));
  const codeOf = (name: string): number => {
    const found = index.get(name);
    if (found !== undefined) return found;
    index.set(name, names.length);
    return names.push(name) - 1;
  };
  return { names, codeOf };
}

/** Codes of `values` in order of first appearance, after those of `known`. */
export function codeColumn(
  values: readonly (string | undefined)[],
  known: readonly string[] = [],
): CodeColumn {
  const { names, codeOf } = dictionary(known);
  const codes = values.map((value) => codeOf(value ?? ''));
  return { codes: packed(codes, names.length), names };
}

export function codeListColumn(values: readonly (readonly string[])[]): CodeListColumn {
  const { names, codeOf } = dictionary();
  const offsets = new Uint32Array(values.length + 1);
  values.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + list.length;
  });
  const codes = values.flat().map(codeOf);
  return { codes: packed(codes, names.length), names, offsets };
}

function packed(codes: readonly number[], names: number): Codes {
  const column = newCodes(codes.length, names);
  column.set(codes);
  return column;
}

/** Flags by code: 1 where the dictionary's name is in `wanted`. */
export function codeFlags(column: CodeColumn, wanted: readonly string[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(column.names, (name) => (set.has(name) ? 1 : 0));
}
