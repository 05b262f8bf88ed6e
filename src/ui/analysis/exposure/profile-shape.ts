import type { ExposureLeg } from '../../../analysis/studies/exposure/exposure.ts';
import type { SegmentCount } from '../../../analysis/studies/exposure/segment-counts.ts';

/** Size of the drawing: kilometres across, the same for bars and ribbon. */
export const WIDTH = 360;
export const GROUND = 84;
export const TOP = 12;

/** The bars of the counts as one path, from the ground to a height. */
export function barPath(
  segments: readonly SegmentCount[],
  count: (segment: SegmentCount) => number,
  most: number,
  lengthKm: number,
): string {
  const gap = segments.length > 180 ? 0 : 0.5;
  return segments
    .filter((segment) => count(segment) > 0)
    .map((segment) => {
      const x = (segment.fromKm / lengthKm) * WIDTH;
      const width = Math.max(0.5, ((segment.toKm - segment.fromKm) / lengthKm) * WIDTH - gap);
      const height = (count(segment) / most) * (GROUND - TOP);
      return `M${x.toFixed(1)} ${GROUND}v${(-height).toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}z`;
    })
    .join('');
}

/** A line under each run of high segments. */
export function highPath(segments: readonly SegmentCount[], lengthKm: number, y: number): string {
  return segments
    .filter(({ isHigh }) => isHigh)
    .map(({ fromKm, toKm }) => {
      const [from, to] = [(fromKm / lengthKm) * WIDTH, (toKm / lengthKm) * WIDTH];
      return `M${from.toFixed(1)} ${y}H${to.toFixed(1)}`;
    })
    .join('');
}

export interface PlaceName {
  readonly name: string;
  readonly x: number;
  readonly anchor: 'start' | 'middle' | 'end';
  /** 0 or 1: the line of text it stands on. */
  readonly line: number;
}

/** Width of a letter of the names, at most. */
const LETTER = 6;

/** Where the names of the ends of legs stand: on two lines, those left out that would overlap. */
export function placeNames(legs: readonly ExposureLeg[], lengthKm: number): PlaceName[] {
  const [first] = legs;
  if (!first) return [];
  const ends = [
    { name: first.from, km: 0 },
    ...legs.map(({ to, toKm }) => ({ name: to, km: toKm })),
  ];
  const free = [-Infinity, -Infinity];
  const last = ends.at(-1);
  const placed: PlaceName[] = [];
  for (const { name, km } of ends) {
    const x = (km / lengthKm) * WIDTH;
    const width = name.length * LETTER;
    const anchor = x < width / 2 ? 'start' : x > WIDTH - width / 2 ? 'end' : 'middle';
    const from = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    const line = free.findIndex((edge) => edge <= from);
    if (line < 0) continue;
    // The end of the route is always named: the first line is kept free for it.
    const isLast = last?.km === km;
    const reserved =
      last && !isLast && line === 0 && from + width > WIDTH - last.name.length * LETTER;
    const at = reserved ? 1 : line;
    if ((free[at] ?? 0) > from) continue;
    free[at] = from + width;
    placed.push({ name, x, anchor, line: at });
  }
  return placed;
}
