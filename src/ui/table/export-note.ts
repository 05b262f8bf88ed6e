import type { ExportNote } from '../../analysis/export-rows.ts';
import { formatDay } from '../../domain/day.ts';
import type { DayWindow } from '../../domain/day-window.ts';
import type { Manifest } from '../../domain/manifest.ts';

/** What a downloaded file says of itself: the citations of every source of the incidents. */
export function exportNote(manifest: Manifest | null, title: string, link: string): ExportNote {
  const used = manifest?.files.find((file) => file.kind === 'incidents')?.sources ?? [];
  const citations = manifest?.sources
    .filter((source) => used.includes(source.id))
    .map((source) => source.citation);
  return { citation: [title, ...(citations ?? [])].join(' | '), link };
}

/** `minusma-incidents-2017-01-01-2017-12-31.csv`: first and last day of the window. */
export function exportName({ from, to }: DayWindow, ending: string): string {
  return `minusma-incidents-${formatDay(from)}-${formatDay(to - 1)}.${ending}`;
}
