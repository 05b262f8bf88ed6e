import { SELECTION_KINDS } from '../../domain/selection.ts';
import { BAD_VALUE, type LinkField } from './link-field.ts';
import { decodeText, encodeValue } from './percent.ts';

/** `sel=incident:ucdp:123`: the kind up to the first colon, then the id. */
export const selectionField: LinkField = {
  key: 'sel',
  write: ({ selection }) => selection && encodeValue(`${selection.kind}:${selection.id}`),
  read(text, view, note) {
    const [name = '', ...rest] = decodeText(text).split(':');
    const kind = SELECTION_KINDS.find((known) => known === name);
    const id = rest.join(':');
    if (kind && id !== '') return { ...view, selection: { kind, id } };
    note(BAD_VALUE);
    return view;
  },
};
