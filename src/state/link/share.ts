import type { DayWindow } from '../../domain/day-window.ts';
import type { View } from '../view.ts';
import { encodeLink } from './encode.ts';
import { FINGERPRINT_KEY } from './fields.ts';

/** Longer links are cut by some programs. */
export const SHARE_LIMIT = 2000;

/**
 * The whole address to give to others: `base` is the address of the atlas (what follows a `#` in it
 * is replaced), `fingerprint` that of the data shown, `null` when it is not known.
 */
export function shareLink(
  base: string,
  view: View,
  span: DayWindow,
  fingerprint: string | null,
): string {
  const [page = ''] = base.split('#');
  const link = encodeLink(view, span);
  return `${page}#${link}${fingerprint === null ? '' : `&${FINGERPRINT_KEY}=${fingerprint}`}`;
}
