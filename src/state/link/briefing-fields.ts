import { BAD_VALUE, type LinkField } from './link-field.ts';
import { decodeText, encodeText } from './percent.ts';

const MOST_STEPS = 999;

/** The step of the briefing, from 1. It means nothing without `briefing`, the briefing's id. */
export const stepField: LinkField = {
  key: 'brief',
  write: ({ briefing }) => briefing && String(briefing.step),
  read(text, view, note, values) {
    if (stepOf(text) === null || !values.get(briefingField.key)) note(BAD_VALUE);
    return view;
  },
};

/** The id of the briefing; opened at its first step when the link has none that can be read. */
export const briefingField: LinkField = {
  key: 'briefing',
  write: ({ briefing }) => briefing && encodeText(briefing.id),
  read(text, view, note, values) {
    const id = decodeText(text);
    if (id === '') {
      note(BAD_VALUE);
      return view;
    }
    return { ...view, briefing: { id, step: stepOf(values.get(stepField.key) ?? '') ?? 1 } };
  },
};

function stepOf(text: string): number | null {
  const step = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  return step >= 1 && step <= MOST_STEPS ? step : null;
}
