import type { ExportNote } from '../../analysis/export-rows.ts';
import { formatDay } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { AtlasState } from '../../state/atlas-state.ts';

/** What a downloaded file says of itself: the citations of every source, and files of the reader's own. */
export function exportNote(
  { data: { manifest }, imports }: Pick<AtlasState, 'data' | 'imports'>,
  title: string,
  link: string,
): ExportNote {
  const used = manifest?.files.find((file) => file.kind === 'incidents')?.sources ?? [];
  const sources = manifest?.sources.filter((source) => used.includes(source.id)) ?? [];
  const shipped = imports.shippedShown ? sources.map((source) => source.citation) : [];
  const own = imports.sets.filter(({ shown }) => shown).map(({ report }) => report.file);
  return { citation: [title, ...shipped, ...own].join(' | '), link };
}

/** `minusma-incidents-2017-01-01-2017-12-31.csv`: first and last day of the window. */
export function exportName({ from, to }: DayWindow, ending: string): string {
  return `minusma-incidents-${formatDay(from)}-${formatDay(to - 1)}.${ending}`;
}
