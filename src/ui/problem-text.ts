import type { Problem } from '../domain/problem.ts';
import type { Format } from './format.ts';
import { en } from './words/en/en.ts';
import type { T } from './words/words.ts';

type Code = keyof typeof en.problem;

function isKnown(code: string): code is Code {
  return Object.hasOwn(en.problem, code);
}

/** Words and number formats of a language. */
interface Speech {
  readonly t: T;
  readonly format: Format;
}

/** Where and what, in the user's language: `feature 12: properties.start: not a date (2017-13-01)`. */
export function problemText({ t, format }: Speech, problem: Problem): string {
  const figure = (name: string) => format.number(problem.figures?.[name] ?? 0);
  const what = t(`problem.${isKnown(problem.code) ? problem.code : 'other'}`, {
    byte: figure('byte'),
    of: figure('of'),
  });
  const told = problem.detail ? `${what} (${problem.detail})` : what;
  return problem.at ? t('shell.whereWhat', { where: problem.at, what: told }) : told;
}
