import type { RawParams } from './study.ts';

/** A number that a link may state, and the one that holds when it states none. */
export interface NumberRange {
  readonly first: number;
  readonly least: number;
  readonly most: number;
}

/** The number under the key; `first` where there is none or it lies outside the range. */
export function numberParam(raw: RawParams, key: string, range: NumberRange): number {
  const text = raw[key];
  if (text === undefined || text.trim() === '') return range.first;
  const value = Number(text);
  return value >= range.least && value <= range.most ? value : range.first;
}

/** The choice under the key; the first one where there is none or another. */
export function choiceParam<Choice extends string>(
  raw: RawParams,
  key: string,
  choices: readonly [Choice, ...Choice[]],
): Choice {
  return choices.find((choice) => choice === raw[key]) ?? choices[0];
}

/** Numbers joined by `/`, those outside the range left out; `first` where none is left. */
export function numbersParam(
  raw: RawParams,
  key: string,
  first: readonly number[],
  { least, most }: Pick<NumberRange, 'least' | 'most'>,
): readonly number[] {
  const values = (raw[key] ?? '')
    .split('/')
    .filter((text) => text.trim() !== '')
    .map(Number)
    .filter((value) => value >= least && value <= most);
  return values.length > 0 ? [...new Set(values)].sort((a, b) => a - b) : first;
}
