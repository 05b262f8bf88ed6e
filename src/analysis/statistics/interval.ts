/** An estimate with the ends of its interval; an end is `Infinity` where the data set no limit. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** The confidence of an interval that nobody chose otherwise. */
export const CONFIDENCE = 0.95;
