import type { Stretch } from '../../line-parts.ts';

/** Segments of a length, the last one as long as what is left. None for a line without a length. */
export function segmentEdges(lengthKm: number, segmentKm: number): number[] {
  const count = Math.ceil(lengthKm / segmentKm - 1e-9);
  return Array.from({ length: count + 1 }, (_, i) => (i < count ? i * segmentKm : lengthKm));
}

/** The segment that holds a kilometre; the end of the line belongs to the last. */
export function segmentAt(alongKm: number, segmentKm: number, count: number): number {
  return Math.min(count - 1, Math.floor(alongKm / segmentKm));
}

/** The segment with a kilometre; `null` where it lies beyond them, or is none (-1). */
export function segmentWith(segments: readonly Stretch[], atKm: number): number | null {
  const found = segments.findIndex(({ fromKm, toKm }) => atKm >= fromKm && atKm < toKm);
  return found < 0 ? null : found;
}
