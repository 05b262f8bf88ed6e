import type { DayWindow } from '../../domain/day-window.ts';
import type { View } from '../view.ts';

/** Takes down what is wrong with the value of a field; the value itself when no detail is given. */
export type NoteFault = (code: string, detail?: string) => void;

/** One key of the link. What `write` gives, `read` turns back into the same part of the view. */
export interface LinkField {
  readonly key: string;
  /** The value, encoded; `null` where the view has the default. `span` is that of the data. */
  readonly write: (view: View, span: DayWindow) => string | null;
  /**
   * The view with what the value says; the same view when it cannot be read. Never throws.
   * `values` holds the values of all keys of the link.
   */
  readonly read: (
    text: string,
    view: View,
    note: NoteFault,
    values: ReadonlyMap<string, string>,
  ) => View;
}

export const BAD_VALUE = 'link-bad-value';
