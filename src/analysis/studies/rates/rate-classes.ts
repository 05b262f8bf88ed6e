const MOST_CLASSES = 5;
const SERIES = [5, 2, 1];

/**
 * Lower bounds of at most five classes of rates up to `most`, ascending, from the series 1-2-5: so
 * that they stay put while `most` moves little. The first class goes down to 0. Empty where `most`
 * is not above 0.
 */
export function rateClasses(most: number): number[] {
  if (!(most > 0)) return [];
  const bounds: number[] = [];
  for (let power = Math.floor(Math.log10(most)) + 1; bounds.length < MOST_CLASSES; power--) {
    for (const factor of SERIES) {
      // As text: 3 · 10⁻¹ is not 0.3.
      const bound = Number(`${factor}e${power}`);
      if (bound <= most && bounds.length < MOST_CLASSES) bounds.push(bound);
    }
  }
  return bounds.reverse();
}

/** The place of the class that holds a rate above 0. */
export function rateStep(classes: readonly number[], rate: number): number {
  return Math.max(
    0,
    classes.findLastIndex((bound) => bound <= rate),
  );
}
