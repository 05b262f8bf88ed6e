const NICE = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000];
const MOST_CLASSES = 5;

/** A class of counts, both ends inclusive, and its step on a ramp of five. */
export interface CountClass {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

/**
 * At most five classes of the counts 1…max with round lower bounds (1-2-5 series), the last of
 * which ends at `max`. They depend on `max` alone, so that they stay put while the window moves.
 * Empty when `max` is 0.
 */
export function countClasses(max: number): readonly CountClass[] {
  const bounds = NICE.filter((bound) => bound <= max).slice(-MOST_CLASSES);
  if (bounds.length > 0) bounds[0] = 1;
  const first = MOST_CLASSES - bounds.length;
  return bounds.map((from, i) => ({ from, to: (bounds[i + 1] ?? max + 1) - 1, step: first + i }));
}

/** The bases of classes by powers, and the least count from which the next is taken. */
const POWERS = [
  { base: 2, below: 2 ** MOST_CLASSES },
  { base: 4, below: 4 ** MOST_CLASSES },
  { base: 10, below: Number.POSITIVE_INFINITY },
];

/**
 * At most five classes of the counts 1…max that begin at powers of one number: 1, 2, 4, 8, 16; or of
 * 4; or of 10, of which the last is open. Steps are counted from few to many, so that a colour means
 * the same count while the window moves, unless `max` comes past 31 or 1,023. Empty when `max` is 0.
 */
export function powerClasses(max: number): readonly CountClass[] {
  const base = POWERS.find(({ below }) => max < below)?.base ?? 10;
  const steps = Array.from({ length: MOST_CLASSES }, (_, step) => step);
  return steps
    .map((step) => ({
      from: base ** step,
      to: step === MOST_CLASSES - 1 ? max : Math.min(max, base ** (step + 1) - 1),
      step,
    }))
    .filter(({ from }) => from <= max);
}

/** The step of the class that holds the count; -1 for 0. */
export function classStep(classes: readonly CountClass[], count: number): number {
  return classes.find(({ from, to }) => from <= count && count <= to)?.step ?? -1;
}
