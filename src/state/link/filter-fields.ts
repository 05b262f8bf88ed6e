import type { Facet, Filters } from '../../analysis/filters.ts';
import { NO_FILTERS } from '../../analysis/filters.ts';
import type { View } from '../view.ts';
import { BAD_VALUE, type LinkField } from './link-field.ts';
import { decodeText, encodeText, joinList, splitList } from './percent.ts';

/** Codes in order, each once. Codes that the data do not have are kept: other data may. */
export function codesField(key: string, facet: Facet): LinkField {
  return {
    key,
    write: ({ filters }) => joinList(tidy(filters[facet])) || null,
    read(text, view, note) {
      const codes = tidy(splitList(text));
      if (codes.length === 0) note(BAD_VALUE);
      return withFilter(view, { [facet]: codes });
    },
  };
}

function tidy(codes: readonly string[]): string[] {
  return [...new Set(codes.filter((code) => code !== ''))].sort();
}

/** A whole number from `least` to `most`. */
export function numberField(
  key: string,
  name: 'leastDeaths' | 'worstPlace' | 'worstDate',
  least: number,
  most: number,
): LinkField {
  return {
    key,
    write: ({ filters }) => (filters[name] === NO_FILTERS[name] ? null : String(filters[name])),
    read(text, view, note) {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (value >= least && value <= most) return withFilter(view, { [name]: value });
      note(BAD_VALUE);
      return view;
    },
  };
}

/** Free text. A raw `+` is a space: only form builders leave it so, we never write one. */
export const textField: LinkField = {
  key: 'q',
  write: ({ filters }) => encodeText(filters.text) || null,
  read: (text, view) => withFilter(view, { text: decodeText(text.replaceAll('+', ' ')) }),
};

function withFilter(view: View, patch: Partial<Filters>): View {
  return { ...view, filters: { ...view.filters, ...patch } };
}
