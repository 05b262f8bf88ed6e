import type { LeftOutRows } from './study.ts';

/** The rows left out for each reason; only reasons that have rows. */
export function leftOutLists(byReason: Readonly<Record<string, readonly number[]>>): LeftOutRows[] {
  return Object.entries(byReason)
    .filter(([, rows]) => rows.length > 0)
    .map(([reason, rows]) => ({ reason, rows: Uint32Array.from(rows) }));
}
