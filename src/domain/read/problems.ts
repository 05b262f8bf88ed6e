import type { BaseIssue } from 'valibot';
import type { Problem } from '../problem.ts';

const LONGEST_DETAIL = 80;

/** The value as JSON, shortened: enough to find it in the file. Never throws. */
export function shorten(value: unknown): string {
  const text = typeof value === 'string' ? value : jsonOf(value);
  return text.length <= LONGEST_DETAIL ? text : `${text.slice(0, LONGEST_DETAIL - 1)}…`;
}

function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value) ?? typeof value;
  } catch {
    return typeof value;
  }
}

/** A row that was left out. */
export function rowProblem(code: string, at: string, value: unknown): Problem {
  return { ...rowDoubt(code, at, value), lost: 'row' };
}

/** A doubt about a row that was kept. */
export function rowDoubt(code: string, at: string, value: unknown): Problem {
  return { code, at, detail: shorten(value), severity: 'warning' };
}

/** What is left out is only a part of something that is kept. */
export function partOnly(note: (problem: Problem) => void): (problem: Problem) => void {
  return (problem) => note({ ...problem, lost: 'part' });
}

/** A fault for which nothing of the file can be used. */
export function fileProblem(code: string, value: unknown): Problem {
  return { code, detail: shorten(value), severity: 'error' };
}

/** `feature 12 (ucdp:123)`: rows are counted from 1; the id stands there when the row has one. */
export function rowName(kind: string, index: number, id: unknown): string {
  const name = `${kind} ${index + 1}`;
  return typeof id === 'string' && id !== '' ? `${name} (${shorten(id)})` : name;
}

/** Words key of a schema's issue. Our own schemas carry it as their message, a word with hyphens. */
export function codeOf(issue: BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'missing';
  if (/^[a-z-]+$/.test(issue.message)) return issue.message;
  return issue.type === 'picklist' || issue.type === 'literal' ? 'unknown-kind' : 'wrong-type';
}

/** The way to the fault inside the value: `legs`, `2`, `km`. */
export function keysOf(issue: BaseIssue<unknown>): string[] {
  return (issue.path ?? []).map((item) => String(item.key));
}
