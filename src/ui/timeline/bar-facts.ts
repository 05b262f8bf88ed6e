import { binOf, type Histogram } from '../../analysis/histogram.ts';
import { firstDayOf, type TimeUnit, unitEdges } from '../../domain/time-unit.ts';
import type { Format } from '../format.ts';
import { amountOf } from './bars.ts';
import type { StackPart } from './use-strip.ts';

/** What one bar says, in numbers. */
export interface BarFacts {
  readonly certain: number;
  readonly possible: number;
  readonly all: number;
  readonly parts: readonly (StackPart & { readonly certain: number; readonly possible: number })[];
}

export function barFacts(histogram: Histogram, bin: number, stack: readonly StackPart[]): BarFacts {
  const parts = stack
    .map((part) => ({
      ...part,
      certain: amountOf(histogram, 'certain', bin, part.code),
      possible: amountOf(histogram, 'possible', bin, part.code),
    }))
    .filter(({ certain, possible }) => certain + possible > 0);
  const sum = (kind: 'certain' | 'possible') =>
    parts.reduce((total, part) => total + part[kind], 0);
  return {
    certain: sum('certain'),
    possible: sum('possible'),
    all: histogram.all[bin] ?? 0,
    parts,
  };
}

/** The days of a bar as people name them: a year, a quarter, a month, a day, or from when to when. */
export function barName(histogram: Histogram, bin: number, format: Format): string {
  const { from, to } = binOf(histogram.edges, bin);
  switch (unitOf(from, to)) {
    case 'year':
      return format.date(from, 'year');
    case 'quarter':
      return format.quarter(from);
    case 'month':
      return format.month(from);
    case 'day':
      return format.day(from);
    default:
      return format.days(from, to - 1);
  }
}

function unitOf(from: number, to: number): TimeUnit | null {
  if (to - from === 1) return 'day';
  const units = ['month', 'quarter', 'year'] as const;
  return (
    units.find((unit) => firstDayOf(unit, from) === from && unitEdges(unit, from, to)[1] === to) ??
    null
  );
}
