import { LANGUAGES } from '../../domain/language.ts';
import { BAD_VALUE, type LinkField } from './link-field.ts';

export const languageField: LinkField = {
  key: 'lang',
  write: (view) => view.language,
  read(text, view, note) {
    const language = LANGUAGES.find((known) => known === text);
    if (language) return { ...view, language };
    note(BAD_VALUE);
    return view;
  },
};

/** `ui=map` hides the panels, for a map inside another page. */
export const panelsField: LinkField = {
  key: 'ui',
  write: ({ panels }) => (panels === 'full' ? null : panels),
  read(text, view, note) {
    if (text === 'map' || text === 'full') return { ...view, panels: text };
    note(BAD_VALUE);
    return view;
  },
};
