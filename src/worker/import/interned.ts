import { copied } from '../../domain/import/cell-text.ts';

/** Codes of a `CodeColumn` are 16 bits. */
const MOST_NAMES = 0x1_0000;

/** Names by code in order of first appearance; code 0 is the empty text. */
export class Interned {
  readonly names: string[];
  private readonly codes: Map<string, number>;

  constructor(known: readonly string[] = []) {
    this.names = ['', ...known];
    this.codes = new Map(this.names.map((name, code) => [name, code]));
  }

  /** `null` when there is no code left for a new name. */
  codeOf(name: string): number | null {
    const found = this.codes.get(name);
    if (found !== undefined) return found;
    if (this.names.length >= MOST_NAMES) return null;
    const own = copied(name);
    this.codes.set(own, this.names.length);
    return this.names.push(own) - 1;
  }
}
