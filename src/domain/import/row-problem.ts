import type { Field } from './fields.ts';

/** What became of a row: left out; kept with a part changed or left empty; kept as it is. */
export type Outcome = 'refused' | 'repaired' | 'noted';

/** Every fault of a row, with what it costs. */
export const ROW_OUTCOMES = {
  'row-too-long': 'refused',
  'row-too-short': 'refused',
  'unclosed-quote': 'refused',
  'bad-feature': 'refused',
  'not-a-point': 'refused',
  'date-missing': 'refused',
  'date-unreadable': 'refused',
  'date-impossible': 'refused',
  'end-before-start': 'refused',
  'place-missing': 'refused',
  'coordinate-unreadable': 'refused',
  'out-of-range': 'refused',
  'null-island': 'refused',
  'deaths-negative': 'repaired',
  'deaths-unreadable': 'repaired',
  'precision-unreadable': 'repaired',
  'address-unreadable': 'repaired',
  'duplicate-id': 'repaired',
  'names-full': 'repaired',
  'cells-missing': 'noted',
  'low-above-best': 'noted',
  'best-above-high': 'noted',
  'serial-date': 'noted',
} as const satisfies Record<string, Outcome>;

export type RowProblemCode = keyof typeof ROW_OUTCOMES;

/** One fault of one row. */
export interface RowProblem {
  readonly code: RowProblemCode;
  /** The line of the file on which the row begins, or the number of the feature, from 1. */
  readonly at: number;
  readonly field?: Field;
  /** What stood there, shortened. */
  readonly text: string;
}

export type NoteRowProblem = (
  code: RowProblemCode,
  at: number,
  text: string,
  field?: Field,
) => void;
