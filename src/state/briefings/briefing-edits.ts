import {
  type Briefing,
  type BriefingStep,
  type BriefingText,
  STEP_SECONDS,
} from '../../domain/briefing.ts';
import type { Language } from '../../domain/language.ts';

/** A step of the view that the link opens, without words yet. */
export function newStep(id: string, link: string): BriefingStep {
  return { id, title: {}, text: {}, notes: {}, link, seconds: STEP_SECONDS };
}

/** The text with what is written in one language; an empty one is taken out. */
export function withText(text: BriefingText, language: Language, written: string): BriefingText {
  const { [language]: _, ...others } = text;
  return written === '' ? others : { ...others, [language]: written };
}

/** The briefing with the step put after the one at `at`. */
export function withStep(briefing: Briefing, step: BriefingStep, at: number): Briefing {
  return { ...briefing, steps: briefing.steps.toSpliced(at + 1, 0, step) };
}

/** The briefing with changes to the step at `at`. */
export function withChange(
  briefing: Briefing,
  at: number,
  patch: Partial<Omit<BriefingStep, 'id'>>,
): Briefing {
  const steps = briefing.steps.map((step, i) => (i === at ? { ...step, ...patch } : step));
  return { ...briefing, steps };
}

export function withoutStep(briefing: Briefing, at: number): Briefing {
  return { ...briefing, steps: briefing.steps.toSpliced(at, 1) };
}

/** The briefing with the step at `at` one place up (-1) or down (1); the same at the ends. */
export function withMoved(briefing: Briefing, at: number, by: 1 | -1): Briefing {
  const step = briefing.steps[at];
  const other = briefing.steps[at + by];
  if (!step || !other) return briefing;
  const steps = [...briefing.steps];
  steps[at] = other;
  steps[at + by] = step;
  return { ...briefing, steps };
}
