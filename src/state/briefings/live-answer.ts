import type { StudyAnswer } from '../../analysis/study/study.ts';
import type { AskedNumber, LiveValue } from './live-value.ts';

/** What came of a question that was asked once; `null` while nothing is heard. */
export type AnswerOnce = StudyAnswer<unknown> | 'failed' | 'no-roads' | null;

/** The fact of the answer that the number names. Lists have a `length`; shares are 0–1. */
export function answeredNumber(
  { question, view, path }: AskedNumber,
  answer: AnswerOnce,
): LiveValue {
  if (answer === null) return { status: 'waiting' };
  if (typeof answer === 'string') return { status: 'unknown', reason: answer };
  const value = factAt(answer.facts, path);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return { status: 'unknown', reason: 'no-fact' };
  }
  const origin = { kind: 'answer', answered: { question, answer } } as const;
  return { status: 'ready', kind: 'number', value, origin, view };
}

/** Only what the facts have of their own, and the length of lists. */
function factAt(facts: unknown, path: readonly string[]): unknown {
  let at = facts;
  for (const name of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, name)) return undefined;
    // The seam: facts are plain data, whose own keys are looked at by name.
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return at;
}
