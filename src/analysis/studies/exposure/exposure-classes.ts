import type { Tone } from '../../study/drawing.ts';

interface ExposureClass {
  readonly least: number;
  /** `null` in the last class. */
  readonly most: number | null;
  readonly tone: Tone;
}

/**
 * Incidents of a segment, doubling: the same for every route and window, so that they compare. The
 * palest step is left out: a thin line of it would be lost on the land.
 */
export const EXPOSURE_CLASSES: readonly ExposureClass[] = [
  { least: 0, most: 0, tone: 'same' },
  { least: 1, most: 1, tone: 'step-2' },
  { least: 2, most: 3, tone: 'step-3' },
  { least: 4, most: 7, tone: 'step-4' },
  { least: 8, most: null, tone: 'step-5' },
];

/** The place of a count in the list of classes. */
export function exposureClass(count: number): number {
  return EXPOSURE_CLASSES.findLastIndex(({ least }) => count >= least);
}

/** `0`, `2–3`, `8+`. */
export function classText({ least, most }: ExposureClass): string {
  return most === null ? `${least}+` : most === least ? `${least}` : `${least}–${most}`;
}
