import { readText } from './read.ts';

/** What one Markdown file of a briefing says: a title, what is shown, what is for the presenter. */
export interface StepText {
  readonly title: string;
  readonly text: string;
  readonly notes: string;
}

const NOTES = /^## Notes$/m;
/** The last paragraph, which names where the facts are from. */
const SOURCES = /\n\n(Sources\u202f?: .*)$/;
const LIVE_NUMBER = /\{[^{}]*\}/g;
const LINK = /\[([^\]]*)\]\(([^)\s]*)\)/g;

/** Reads `# Title`, the text, `## Notes` and the notes; anything else is an error. */
export function parseStep(markdown: string, file: string): StepText {
  const [shown = '', notes = '', ...more] = markdown.trim().split(NOTES);
  const [, title, text] = /^# (.+)\n\n([\s\S]+)$/.exec(shown.trim()) ?? [];
  if (!title || !text || notes.trim() === '' || more.length > 0) {
    throw new Error(`${file}: expected "# Title", a text, "## Notes" and the notes`);
  }
  return { title, text: text.trim(), notes: notes.trim() };
}

/** The texts of a step in a language, from `data/briefings/`. */
export function readStep(folder: string, id: string, language: 'en' | 'fr'): StepText {
  const file = `briefings/${folder}/${id}.${language}.md`;
  return parseStep(readText(file), file);
}

/** The live numbers of a text as they are written, in order of their letters. */
export function liveNumbers({ title, text }: StepText): string[] {
  return (`${title} ${text}`.match(LIVE_NUMBER) ?? []).sort();
}

/** Where the links of a text lead, those that open a view of the atlas and those that lead outside. */
export function linksOf(text: string): { readonly views: string[]; readonly outside: string[] } {
  const targets = [...text.matchAll(LINK)].map(([, , target = '']) => target).sort();
  return {
    views: targets.filter((target) => target.startsWith('#')),
    outside: targets.filter((target) => !target.startsWith('#')),
  };
}

/** Addresses in the line of sources at the end of a text. */
export function sourcesOf(text: string): string[] {
  return linksOf(SOURCES.exec(text)?.[1] ?? '').outside;
}

/** Words that are read aloud: those of the text without its sources, a live number or a link as it is shown. */
export function spokenWords(text: string): number {
  const spoken = text.replace(SOURCES, '').replace(LIVE_NUMBER, '0').replace(LINK, '$1');
  return spoken.split(/[\s\u00a0\u202f]+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
