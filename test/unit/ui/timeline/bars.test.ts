import { describe, expect, it } from 'vitest';
import type { Histogram } from '../../../../src/analysis/histogram.ts';
import type { Axis } from '../../../../src/ui/timeline/axis.ts';
import { barsOf, binAt, binsInSight } from '../../../../src/ui/timeline/bars.ts';

/** Two bins, codes 0 to 2: in the first 3 and 1 certain of code 1 and 2, and 2 possible of code 1. */
const histogram: Histogram = {
  edges: [0, 50, 100],
  stack: 'type',
  codes: 3,
  certain: Uint32Array.from([0, 3, 1, 0, 0, 0]),
  possible: Uint32Array.from([0, 2, 0, 0, 0, 0]),
  all: Uint32Array.from([8, 2]),
};
/** One pixel a day between the pads of 16. */
const axis: Axis = { from: 0, to: 100, width: 132 };

describe('bars', () => {
  it('stack what is certain, then what is possible, in the order asked for', () => {
    const { certain, possible } = barsOf(histogram, [1, 2], axis, 80, 'all');
    expect(certain).toEqual(['M16,50h49V80H16z', 'M16,40h49V50H16z']);
    expect(possible).toEqual(['M16,20h49V40H16z', '']);
    expect(barsOf(histogram, [2, 1], axis, 80, 'all').certain[0]).toBe('M16,70h49V80H16z');
  });

  it('fit what is shown, and cut off what is higher', () => {
    const { certain, all } = barsOf(histogram, [1, 2], axis, 60, 'shown');
    expect(certain[0]).toBe('M16,30h49V60H16z');
    expect(all).toBe('M16,0h49V60H16zM66,40h49V60H66z');
  });

  it('leave out the bars of all rows where they would be a wall', () => {
    const few = { ...histogram, all: Uint32Array.from([80, 20]) };
    expect(barsOf(few, [1, 2], axis, 60, 'shown').all).toBe('');
    expect(barsOf(few, [1, 2], axis, 60, 'all').all).not.toBe('');
  });

  it('draw only what is in sight, at the height that fits it', () => {
    const late = { ...axis, from: 50 };
    expect(binsInSight(histogram, late)).toEqual([1]);
    expect(barsOf(histogram, [1], late, 80, 'all').all).toBe('M16,0h99V80H16z');
  });

  it('draw nothing of a code that the table does not know', () => {
    expect(barsOf(histogram, [-1], axis, 80, 'all').certain).toEqual(['']);
  });

  it('draw no bar and no line without rows', () => {
    const none = { certain: new Uint32Array(6), possible: new Uint32Array(6) };
    const empty = { ...histogram, ...none, all: new Uint32Array(2) };
    expect(barsOf(empty, [1, 2], axis, 80, 'all')).toEqual({
      all: '',
      certain: ['', ''],
      possible: ['', ''],
      lines: [],
    });
  });

  it('mark whole counts only', () => {
    const few = { ...histogram, all: Uint32Array.from([3, 1]) };
    const { lines } = barsOf(few, [1, 2], axis, 90, 'all');
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.every(({ count }) => Number.isInteger(count) && count > 0)).toBe(true);
  });

  it('find the bin of a moment', () => {
    expect(binAt(histogram, 0)).toBe(0);
    expect(binAt(histogram, 49.9)).toBe(0);
    expect(binAt(histogram, 50)).toBe(1);
    expect(binAt(histogram, -1)).toBeNull();
    expect(binAt(histogram, 100)).toBeNull();
  });
});
