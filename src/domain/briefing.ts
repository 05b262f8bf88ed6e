import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';

/** A text in the languages it was written in. */
export type BriefingText = Readonly<Partial<Record<Language, string>>>;

/**
 * One saved view with what is said about it. `text` is Markdown; `{count}` in it and in the title is a
 * live number of the view, worked out when it is shown, `{count @ type=state}` that of the view with
 * these keys of a link in place of its own (see `live-number.ts`).
 */
export interface BriefingStep {
  /** Tells the step from the others of its briefing. */
  readonly id: string;
  readonly title: BriefingText;
  readonly text: BriefingText;
  /** For the eyes of whoever presents. */
  readonly notes: BriefingText;
  /** The view as a link has it after `#`. */
  readonly link: string;
  /** How long the step stays when the steps go on by themselves. */
  readonly seconds: number;
}

/** Saved views in order, each with its text. */
export interface Briefing {
  /** Letters, digits and hyphens: it stands in links. */
  readonly id: string;
  readonly title: BriefingText;
  readonly steps: readonly BriefingStep[];
  /** Fingerprint of the data it was made with; `null` where it is not known. */
  readonly data: string | null;
}

/** What every saved briefing begins with; another version is read as well as it can be. */
export const BRIEFING_FORMAT = 'minusma-atlas-briefing';
export const BRIEFING_VERSION = 1;

export const STEP_SECONDS = 20;
/** The longest that a step may stay. */
export const MOST_SECONDS = 3600;

/** The text in the language, or in the other one where it was written in that alone. */
export function textIn(text: BriefingText, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find(Boolean) ?? '';
}
