import type { Words } from '../domain/language.ts';
import { fold } from './fold.ts';

/** Code and names of an actor, folded: what search looks in. */
export function actorText(code: string, names: Readonly<Record<string, Words>>): string {
  const words = Object.hasOwn(names, code) ? names[code] : undefined;
  return fold([code, ...Object.values(words ?? {})].join(' '));
}
