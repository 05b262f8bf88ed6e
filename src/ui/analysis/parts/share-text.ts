import type { Format } from '../../format.ts';

/** How many of how many are within reach. */
interface Share {
  readonly covered: number;
  readonly of: number;
}

/** `62%`; a dash where there is nothing to be reached. */
export function shareText({ covered, of }: Share, format: Format): string {
  return of === 0 ? '–' : format.percent(covered / of);
}

/** `62% (31 / 50)`, likewise. */
export function shareOfText(share: Share, format: Format): string {
  const { covered, of } = share;
  const text = shareText(share, format);
  return of === 0 ? text : `${text} (${format.number(covered)} / ${format.number(of)})`;
}
