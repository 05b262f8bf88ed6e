import { describe, expect, it } from 'vitest';
import { beginDrag, dragged } from '../../../../src/ui/timeline/window-drag.ts';

const span = { from: 100, to: 200 };
const window = { from: 120, to: 130 };

describe('dragging', () => {
  it('moves the end that was taken', () => {
    expect(dragged(beginDrag('start', 120, window, span), 115, span)).toEqual({
      from: 115,
      to: 130,
    });
    expect(dragged(beginDrag('end', 130, window, span), 150, span)).toEqual({ from: 120, to: 150 });
  });

  it('moves the window by what lies between', () => {
    const drag = beginDrag('middle', 128, window, span);
    expect(dragged(drag, 138, span)).toEqual({ from: 130, to: 140 });
    expect(dragged(drag, 128, span)).toEqual(window);
  });

  it('brings the window to a press beside it and goes on from there', () => {
    const drag = beginDrag('outside', 170, window, span);
    expect(drag.window).toEqual({ from: 165, to: 175 });
    expect(dragged(drag, 172, span)).toEqual({ from: 167, to: 177 });
  });

  it('draws a new window where the whole span is shown', () => {
    const drag = beginDrag('middle', 150.5, span, span);
    expect(drag.window).toEqual(span);
    expect(dragged(drag, 141.2, span)).toEqual({ from: 141, to: 151 });
  });
});
