import type { Language } from '../../domain/language.ts';
import type { Format } from '../format.ts';
import type { T } from '../words/words.ts';
import type { Mark, MarkGroup } from './marks.ts';

interface Reader {
  readonly t: T;
  readonly format: Format;
  readonly language: Language;
}

export function markTitle(mark: Mark, { t }: Reader): string {
  return t(`timeline.markTitle.${mark.kind}`, { subject: mark.subject });
}

export function markDate(mark: Mark, { format }: Reader): string {
  return format.date(mark.day, mark.precision);
}

/** All that a mark says, in one line: "Resolution 2164 (2014), 25 June 2014: …". */
export function markName(mark: Mark, reader: Reader): string {
  return reader.t(`timeline.mark.${mark.kind}`, {
    subject: mark.subject,
    date: markDate(mark, reader),
    text: mark.text[reader.language],
  });
}

/** The name of a lone mark, or how many marks stand together from when to when. */
export function groupName(group: MarkGroup, reader: Reader): string {
  const [first] = group.marks;
  const last = group.marks.at(-1) ?? first;
  if (last === first) return markName(first, reader);
  return reader.t('timeline.group', {
    number: reader.format.number(group.marks.length),
    first: markDate(first, reader),
    last: markDate(last, reader),
  });
}
