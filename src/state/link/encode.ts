import type { DayWindow } from '../../domain/day-window.ts';
import type { View } from '../view.ts';
import { FIELDS, VERSION_KEY } from './fields.ts';
import { LINK_VERSION } from './migrations.ts';

/**
 * The view as it stands after `#` in the address, defaults left out. Equal views give equal text.
 * An end of the window that is the end of the data (`span`) is written as open.
 */
export function encodeLink(view: View, span: DayWindow): string {
  const values = FIELDS.flatMap(({ key, write }) => {
    const text = write(view, span);
    return text === null ? [] : [`${key}=${text}`];
  });
  return [`${VERSION_KEY}=${LINK_VERSION}`, ...values].join('&');
}
