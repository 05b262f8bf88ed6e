import { data } from '../words/en/data.ts';
import type { T } from '../words/words.ts';

type Reason = keyof typeof data.leftOutReason;

function isKnown(reason: string): reason is Reason {
  return Object.hasOwn(data.leftOutReason, reason);
}

/** Why a row is left out, in words; a reason of a newer data file says "see the list". */
export function reasonText(t: T, reason: string): string {
  return t(`data.leftOutReason.${isKnown(reason) ? reason : 'other'}`);
}
