import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  between,
  centreOn,
  dragEnd,
  dragStart,
  isWhole,
  moveWindow,
} from '../../../../src/state/time/window-moves.ts';

const span = { from: 100, to: 200 };

describe('moves of the window', () => {
  it('moves by whole days and keeps the length', () => {
    expect(moveWindow({ from: 120, to: 130 }, 7.6, span)).toEqual({ from: 128, to: 138 });
  });

  it('stops at the ends of the span', () => {
    expect(moveWindow({ from: 120, to: 130 }, 500, span)).toEqual({ from: 190, to: 200 });
    expect(moveWindow({ from: 120, to: 130 }, -500, span)).toEqual({ from: 100, to: 110 });
  });

  it('does not let the start pass the end, nor the end the start', () => {
    expect(dragStart({ from: 120, to: 130 }, 50, span)).toEqual({ from: 129, to: 130 });
    expect(dragEnd({ from: 120, to: 130 }, -50, span)).toEqual({ from: 120, to: 121 });
    expect(dragStart({ from: 120, to: 130 }, -50, span)).toEqual({ from: 100, to: 130 });
    expect(dragEnd({ from: 120, to: 130 }, 500, span)).toEqual({ from: 120, to: 200 });
  });

  it('brings a window from outside the data back into them', () => {
    expect(moveWindow({ from: 900, to: 910 }, 0, span)).toEqual({ from: 190, to: 200 });
  });

  it('centres as far as the span allows', () => {
    expect(centreOn({ from: 120, to: 130 }, 160, span)).toEqual({ from: 155, to: 165 });
    expect(centreOn({ from: 120, to: 130 }, 101, span)).toEqual({ from: 100, to: 110 });
  });

  it('takes every day touched between two moments, in either order', () => {
    expect(between(110.2, 112.1, span)).toEqual({ from: 110, to: 113 });
    expect(between(112.1, 110.2, span)).toEqual({ from: 110, to: 113 });
    expect(between(110.2, 110.3, span)).toEqual({ from: 110, to: 111 });
    expect(between(200, 200, span)).toEqual({ from: 199, to: 200 });
  });

  it('knows the whole span', () => {
    expect(isWhole(span, span)).toBe(true);
    expect(isWhole({ from: 101, to: 200 }, span)).toBe(false);
  });

  it('always leaves at least a day inside the span', () => {
    const inside = fc
      .tuple(fc.integer({ min: 100, max: 199 }), fc.integer({ min: 1, max: 100 }))
      .map(([from, length]) => ({ from, to: Math.min(200, from + length) }));
    const by = fc.oneof(
      fc.double({ min: -300, max: 300, noNaN: true }),
      fc.constantFrom(-Infinity, Infinity),
    );
    fc.assert(
      fc.property(inside, by, (window, days) => {
        for (const move of [moveWindow, dragStart, dragEnd]) {
          const { from, to } = move(window, days, span);
          expect(from).toBeGreaterThanOrEqual(span.from);
          expect(to).toBeLessThanOrEqual(span.to);
          expect(to - from).toBeGreaterThanOrEqual(1);
          expect(Number.isInteger(from) && Number.isInteger(to)).toBe(true);
        }
      }),
    );
  });
});
