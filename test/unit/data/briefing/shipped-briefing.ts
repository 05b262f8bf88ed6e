import type { BriefingStep } from '../../../../src/domain/briefing.ts';
import { LANGUAGES, type Language } from '../../../../src/domain/language.ts';
import { type LiveNumber, liveParts } from '../../../../src/domain/live-number.ts';
import { readBriefing } from '../../../../src/domain/read/read-briefing.ts';
import { shippedJson } from '../shipped.ts';

/** The case study as the atlas reads it. */
export const read = readBriefing(shippedJson('briefings/mission.json'));
export const steps: readonly BriefingStep[] = read.rows[0]?.steps ?? [];

export function stepOf(id: string): BriefingStep {
  const step = steps.find((one) => one.id === id);
  if (!step) throw new Error(`no step ${id}`);
  return step;
}

/** Title and text of a step, or its notes too. */
export function wordsOf(step: BriefingStep, language: Language, withNotes = false): string {
  const { title, text, notes } = step;
  const parts = [title, text, ...(withNotes ? [notes] : [])];
  return parts.map((part) => part[language] ?? '').join('\n\n');
}

export const allTexts = steps.flatMap((step) =>
  LANGUAGES.map((language) => [step.id, language, step] as const),
);

export function numbersIn(text: string): LiveNumber[] {
  return liveParts(text).filter((part) => typeof part !== 'string');
}

/** Targets of the Markdown links of a text. */
export function targetsIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = '']) => target);
}

/** The text as it is read: links by their words, live numbers left out. */
export function typedWords(text: string): string {
  return text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\{[^}]*\}/g, '…');
}
