import { type ChosenWindow, WHOLE } from '../../domain/day-window.ts';
import type { View } from '../view.ts';
import { BAD_VALUE, type LinkField, type NoteFault } from './link-field.ts';
import { decodeText } from './percent.ts';
import { parseWindow, windowText } from './window-text.ts';

const WHOLE_TEXT = windowText(WHOLE, { from: 0, to: 1 });

/** The window of the timeline. */
export const windowField: LinkField = {
  key: 't',
  write(view, span) {
    const text = windowText(view.window, span);
    return text === WHOLE_TEXT ? null : text;
  },
  read: (text, view, note) => readWindow(text, view, note, (window) => ({ ...view, window })),
};

/** The second window of a comparison: even the whole span is a choice. */
export const compareField: LinkField = {
  key: 'cmp',
  write: ({ compare }, span) => compare && windowText(compare, span),
  read: (text, view, note) => readWindow(text, view, note, (compare) => ({ ...view, compare })),
};

function readWindow(
  text: string,
  view: View,
  note: NoteFault,
  put: (window: ChosenWindow) => View,
): View {
  const reading = parseWindow(decodeText(text));
  if (!reading.window) {
    note(BAD_VALUE);
    return view;
  }
  if (reading.isInverted) note('link-inverted-window');
  return put(reading.window);
}
