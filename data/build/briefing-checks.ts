import { linksOf, liveNumbers, type StepText, sourcesOf, spokenWords } from './briefing-text.ts';
import { slug, type Words } from './text.ts';

/** A step as it is kept: its link, and its texts by language. */
export interface SourceStep extends Record<keyof Words, StepText> {
  readonly id: string;
  readonly link: string;
}

const LONGEST_TITLE = 60;
const LEAST_WORDS = 60;
const MOST_WORDS = 130;

/** Stops the build at what is wrong with a briefing, all of it at once. */
export function checkBriefing(steps: readonly SourceStep[], known: ReadonlySet<string>): void {
  const ids = steps.map(({ id }) => id);
  const faults = [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${id}: stands there twice`),
    ...steps.flatMap((step) => [
      ...faultsOfPair(step),
      ...faultsOfText(step.en, known).map((fault) => `${step.id}, English: ${fault}`),
      ...faultsOfText(step.fr, known).map((fault) => `${step.id}, French: ${fault}`),
    ]),
  ];
  if (faults.length > 0) throw new Error(`briefing:\n${faults.join('\n')}`);
}

function faultsOfPair({ id, link, en, fr }: SourceStep): string[] {
  const pairs = [
    ['live numbers', liveNumbers(en), liveNumbers(fr)],
    ['links into the atlas', linksOf(en.text).views, linksOf(fr.text).views],
    ['addresses', linksOf(en.text).outside, linksOf(fr.text).outside],
  ] as const;
  return [
    ...(id === slug(id) ? [] : [`${id}: may hold only small letters, digits and hyphens`]),
    ...(/^v=1(&|$)/.test(link) ? [] : [`${id}: the link does not begin with v=1`]),
    ...pairs.flatMap(([what, inEnglish, inFrench]) =>
      inEnglish.join('\n') === inFrench.join('\n')
        ? []
        : [`${id}: the languages differ in their ${what}: ${inEnglish} / ${inFrench}`],
    ),
  ];
}

function faultsOfText({ title, text }: StepText, known: ReadonlySet<string>): string[] {
  const words = spokenWords(text);
  const unknown = linksOf(text).outside.filter((address) => !known.has(address));
  return [
    ...(title.length > LONGEST_TITLE ? [`the title has ${title.length} letters`] : []),
    ...(words < LEAST_WORDS || words > MOST_WORDS ? [`the text has ${words} words`] : []),
    ...(sourcesOf(text).length === 0 ? ['no line of sources at the end'] : []),
    ...unknown.map((address) => `no source in the data has the address ${address}`),
  ];
}
