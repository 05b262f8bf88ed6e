import { memoFew } from '../../domain/memo.ts';
import { type DecodedLink, decodeLink } from '../link/decode.ts';

/** Views kept: those of a briefing with the numbers in its texts. */
const MOST_VIEWS = 200;

/** What a link opens. The same text gives the same object: what is worked out from it can be kept. */
export const openedBy: (link: string) => DecodedLink = memoFew(decodeLink, MOST_VIEWS);

/** The link with these keys of another one in place of its own: `t=…&type=state`. */
export function linkWith(link: string, keys: string): string {
  const pairsOf = (text: string) => text.replace(/^#/, '').split('&').filter(Boolean);
  const keyOf = (pair: string) => pair.split('=')[0];
  const put = pairsOf(keys);
  const replaced = new Set(put.map(keyOf));
  return [...pairsOf(link).filter((pair) => !replaced.has(keyOf(pair))), ...put].join('&');
}
