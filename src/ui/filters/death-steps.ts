const STEPS = [0, 1, 2, 5, 10, 25, 50, 100] as const;
const MOST = 100_000;

/** The next higher (1) or lower (-1) of the usual limits; past the last one the limit stays. */
export function stepDeaths(limit: number, direction: 1 | -1): number {
  const next =
    direction === 1 ? STEPS.find((step) => step > limit) : STEPS.findLast((step) => step < limit);
  return next ?? limit;
}

/** A whole number from 0 up; 0, which sets no limit, for any other text. */
export function parseDeaths(text: string): number {
  const number = Math.floor(Number(text));
  return number > 0 ? Math.min(number, MOST) : 0;
}
