/**
 * Something wrong with an input, as a value. `code` names the words that tell it in the user's
 * language; `at` says where: a row, a feature, a key of the link.
 */
export interface Problem {
  readonly code: string;
  readonly file?: string;
  readonly at?: string;
  readonly detail?: string;
  readonly severity: 'note' | 'warning' | 'error';
}

/** Good rows and listed problems: one bad row never costs a file, a dropped row is never silent. */
export interface Read<T> {
  readonly rows: readonly T[];
  readonly problems: readonly Problem[];
}
