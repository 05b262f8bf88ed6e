import { describe, expect, it } from 'vitest';
import type { Histogram } from '../../../../src/analysis/histogram.ts';
import { type Axis, PAD } from '../../../../src/ui/timeline/axis.ts';
import { barsOf, binAt } from '../../../../src/ui/timeline/bars.ts';

const axis: Axis = { from: 0, to: 100, width: 100 + 2 * PAD };
/** Two bins of 50 days, two types: 3 and 1 shown of 8, none shown of 2. */
const histogram: Histogram = {
  edges: [0, 50, 100],
  shown: Uint32Array.from([0, 3, 1, 0, 0, 0]),
  all: Uint32Array.from([8, 2]),
  types: 3,
};

describe('bars', () => {
  it('stacks the types in the order asked for, in whole pixels', () => {
    const { byType } = barsOf(histogram, [1, 2], axis, 80);
    expect(byType).toEqual(['M16,50h49V80H16z', 'M16,40h49V50H16z']);
    expect(barsOf(histogram, [2, 1], axis, 80).byType[0]).toBe('M16,70h49V80H16z');
  });

  it('draws all rows behind, whatever is shown', () => {
    expect(barsOf(histogram, [1, 2], axis, 80).all).toBe('M16,0h49V80H16zM66,60h49V80H66z');
  });

  it('draws nothing of a type that the table does not know', () => {
    expect(barsOf(histogram, [-1], axis, 80).byType).toEqual(['']);
  });

  it('draws no bar and no line without rows', () => {
    const empty = { ...histogram, shown: new Uint32Array(6), all: new Uint32Array(2) };
    expect(barsOf(empty, [1, 2], axis, 80)).toEqual({ all: '', byType: ['', ''], lines: [] });
  });

  it('marks whole counts only', () => {
    const few = { ...histogram, all: Uint32Array.from([3, 1]) };
    const { lines } = barsOf(few, [1, 2], axis, 90);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ count }) => Number.isInteger(count) && count > 0)).toBe(true);
  });

  it('finds the bin of a moment', () => {
    expect(binAt(histogram, 0)).toBe(0);
    expect(binAt(histogram, 49.9)).toBe(0);
    expect(binAt(histogram, 50)).toBe(1);
    expect(binAt(histogram, -1)).toBeNull();
    expect(binAt(histogram, 100)).toBeNull();
  });
});
