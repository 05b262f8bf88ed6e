import type { Briefing } from '../../src/domain/briefing.ts';
import { checkBriefing, type SourceStep } from './briefing-checks.ts';
import { readStep, spokenWords } from './briefing-text.ts';
import { readJson } from './read.ts';
import type { Words } from './text.ts';

interface Frame {
  readonly title: Words;
  readonly steps: readonly { readonly id: string; readonly link: string }[];
}

/** Words a second at an easy pace, and seconds to look at the map before and after. */
const WORDS_A_SECOND = 2.3;
const LOOKING = 8;

/**
 * The briefing of a folder of `data/briefings/` as it is shipped: the frame in `briefing.json`, the texts
 * of each step in a Markdown file a language. `data` is the fingerprint of the data it goes with,
 * `known` holds every address that the data name as a source.
 */
export function shippedBriefing(id: string, data: string, known: ReadonlySet<string>): Briefing {
  const { title, steps } = readJson<Frame>(`briefings/${id}/briefing.json`);
  const written = steps.map(
    (step): SourceStep => ({
      ...step,
      en: readStep(id, step.id, 'en'),
      fr: readStep(id, step.id, 'fr'),
    }),
  );
  checkBriefing(written, known);
  return {
    id,
    title,
    data,
    steps: written.map(({ id: stepId, link, en, fr }) => ({
      id: stepId,
      title: { en: en.title, fr: fr.title },
      text: { en: en.text, fr: fr.text },
      notes: { en: en.notes, fr: fr.notes },
      link,
      seconds: secondsFor(Math.max(spokenWords(en.text), spokenWords(fr.text))),
    })),
  };
}

/** Of the longer of the two languages. */
function secondsFor(words: number): number {
  return Math.round(words / WORDS_A_SECOND) + LOOKING;
}
