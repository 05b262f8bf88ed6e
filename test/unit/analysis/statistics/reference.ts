import { fixture } from '../fixtures.ts';

type Cell = number | string | null;

/** The rows of one list of a file of reference values; `"Infinity"` and the like become numbers. */
export function references(file: string): (list: string) => number[][] {
  const lists: Record<string, Cell[][]> = JSON.parse(fixture(`statistics/${file}.json`));
  return (list) => (lists[list] ?? []).map((row) => row.map(Number));
}

/** How far a value is from the right one, as a share of it. */
export function relativeError(value: number, right: number): number {
  if (value === right) return 0;
  return Math.abs(value - right) / Math.max(Math.abs(right), Number.MIN_VALUE);
}
