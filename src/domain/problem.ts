/**
 * Something wrong with an input, as a value. `code` names the words that tell it in the user's
 * language; `at` says where: a row, a feature, a key of the link.
 */
export interface Problem {
  readonly code: string;
  readonly file?: string;
  readonly at?: string;
  readonly detail?: string;
  /** Numbers in its words, by name: bytes, lines. */
  readonly figures?: Readonly<Record<string, number>>;
  /** What was left out for it: the row, or only a part of a row that was kept. */
  readonly lost?: 'row' | 'part';
  readonly severity: 'note' | 'warning' | 'error';
}

/** Good rows and listed problems: one bad row never costs a file, a dropped row is never silent. */
export interface Read<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
}
