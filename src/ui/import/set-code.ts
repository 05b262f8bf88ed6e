import { en } from '../words/en/en.ts';
import type { imports } from '../words/en/import.ts';

export type CodeFault = keyof typeof imports.codeFault;

export const LONGEST_CODE = 24;
const CODE = /^[a-z0-9-]+$/i;

/** What is wrong with the code of a new set, beside the codes of the sets that are there; `null` if nothing. */
export function codeFault(code: string, own: readonly string[]): CodeFault | null {
  if (code === '') return 'empty';
  if (code.length > LONGEST_CODE || !CODE.test(code)) return 'characters';
  const plain = code.toLowerCase();
  // The shipped sources are those that have names of their own.
  if (Object.hasOwn(en.terms.source, plain)) return 'shipped';
  return own.some((one) => one.toLowerCase() === plain) ? 'taken' : null;
}
