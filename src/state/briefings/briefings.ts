import type { Briefing, BriefingStep } from '../../domain/briefing.ts';
import type { Problem } from '../../domain/problem.ts';
import type { View } from '../view.ts';

/** The briefings that are known: read when one is asked for first. */
export interface Briefings {
  readonly status: 'waiting' | 'loading' | 'ready';
  /** Those of the atlas. */
  readonly shipped: readonly Briefing[];
  /** Those of the reader, kept in this browser. */
  readonly own: readonly Briefing[];
  /** What could not be read. */
  readonly problems: readonly Problem[];
}

export const NO_BRIEFINGS: Briefings = { status: 'waiting', shipped: [], own: [], problems: [] };

/** The briefing with the id: the reader's own comes first. */
export function briefingOf({ own, shipped }: Briefings, id: string): Briefing | null {
  return [...own, ...shipped].find((one) => one.id === id) ?? null;
}

/** What is being presented; `null` while nothing is, or it is not there. */
export interface Presented {
  readonly briefing: Briefing;
  readonly step: BriefingStep;
  /** From 0. */
  readonly at: number;
}

/** The step that the view shows; the last one where the briefing has fewer. */
export function presentedOf(briefings: Briefings, asked: View['briefing']): Presented | null {
  const briefing = asked && briefingOf(briefings, asked.id);
  if (!briefing) return null;
  const at = Math.min(asked.step, briefing.steps.length) - 1;
  const step = briefing.steps[at];
  return step ? { briefing, step, at } : null;
}
