/** One code a row, as indexes into a dictionary; 0 stands for none. */
export interface CodeColumn {
  readonly codes: Uint16Array;
  /** `names[0]` is the empty text. */
  readonly names: readonly string[];
}

/** Any number of codes a row: row `i` has `codes[offsets[i]] … codes[offsets[i + 1] - 1]`. */
export interface CodeListColumn extends CodeColumn {
  readonly offsets: Uint32Array;
}

function dictionary(known: readonly string[]) {
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
  return { codes: Uint16Array.from(values, (value) => codeOf(value ?? '')), names };
}

export function codeListColumn(values: readonly (readonly string[])[]): CodeListColumn {
  const { names, codeOf } = dictionary([]);
  const offsets = new Uint32Array(values.length + 1);
  values.forEach((list, i) => {
    offsets[i + 1] = (offsets[i] ?? 0) + list.length;
  });
  return { codes: Uint16Array.from(values.flat(), codeOf), names, offsets };
}

/** Flags by code: 1 where the dictionary's name is in `wanted`. */
export function codeFlags(column: CodeColumn, wanted: readonly string[]): Uint8Array {
  const set = new Set(wanted);
  return Uint8Array.from(column.names, (name) => (set.has(name) ? 1 : 0));
}
