import type { StudyAnswer } from './study.ts';

/** An answer that no incident is part of and that draws nothing. */
export function withoutRows<Facts>(facts: Facts): StudyAnswer<Facts> {
  return { facts, drawing: null, rows: new Uint32Array(), leftOut: [] };
}
