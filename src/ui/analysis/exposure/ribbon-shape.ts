import type { Ribbon } from '../../../analysis/studies/exposure/ribbon.ts';
import { type Day, partsOf } from '../../../domain/day.ts';
import { WIDTH } from './profile-shape.ts';

/** Height of a month. */
export const ROW = 2;

/** Least incidents of the classes, from pale to dark. */
const CLASSES = [1, 2, 3] as const;

/** One path a class, all cells of the ribbon that belong to it; level 1 is the palest. */
export function ribbonPaths({ cells, segments }: Ribbon): { level: number; path: string }[] {
  const width = WIDTH / segments;
  const paths = CLASSES.map(() => '');
  for (let i = 0; i < cells.length; i += 3) {
    const [segment = 0, month = 0, count = 0] = cells.subarray(i, i + 3);
    const at = Math.min(count, CLASSES.length) - 1;
    const x = (segment * width).toFixed(1);
    const side = Math.max(3, width).toFixed(1);
    paths[at] += `M${x} ${month * ROW}h${side}v${ROW}h-${side}z`;
  }
  return paths.map((path, i) => ({ level: i + 1, path }));
}

/** Counts by segment and year: what the ribbon says, small enough for a table. */
export interface YearTable {
  readonly years: readonly number[];
  /** Only segments with any incident. */
  readonly rows: readonly { readonly segment: number; readonly counts: readonly number[] }[];
}

export function yearTable({ cells, months }: Ribbon): YearTable {
  const yearOf = (day: Day | undefined) => partsOf(day ?? 0).year;
  const years = [...new Set(months.slice(0, -1).map(yearOf))];
  const bySegment = new Map<number, number[]>();
  for (let i = 0; i < cells.length; i += 3) {
    const [segment = 0, month = 0, count = 0] = cells.subarray(i, i + 3);
    const counts = bySegment.get(segment) ?? years.map(() => 0);
    const at = years.indexOf(yearOf(months[month]));
    counts[at] = (counts[at] ?? 0) + count;
    bySegment.set(segment, counts);
  }
  const rows = [...bySegment].sort(([one], [other]) => one - other);
  return { years, rows: rows.map(([segment, counts]) => ({ segment, counts })) };
}

/** Place of a day down the ribbon: months have one height each, days lie within. */
export function yOf(months: readonly Day[], day: Day): number {
  const next = months.findIndex((month) => month > day);
  if (next === 0) return 0;
  const at = next < 0 ? months.length - 1 : next - 1;
  const [from = 0, to = from + 1] = months.slice(at, at + 2);
  return (at + Math.min(1, next < 0 ? 0 : (day - from) / (to - from))) * ROW;
}
