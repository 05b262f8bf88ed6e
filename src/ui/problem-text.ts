import type { Problem } from '../domain/problem.ts';
import { en } from './words/en/en.ts';
import type { T } from './words/words.ts';

type Code = keyof typeof en.problem;

function isKnown(code: string): code is Code {
  return Object.hasOwn(en.problem, code);
}

/** Where and what, in the user's language: `feature 12: properties.start: not a date (2017-13-01)`. */
export function problemText(t: T, problem: Problem): string {
  const what = t(`problem.${isKnown(problem.code) ? problem.code : 'other'}`);
  const where = problem.at ? `${problem.at}: ` : '';
  return `${where}${what}${problem.detail ? ` (${problem.detail})` : ''}`;
}
