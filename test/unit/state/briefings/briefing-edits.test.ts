import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Briefing } from '../../../../src/domain/briefing.ts';
import {
  newStep,
  withChange,
  withMoved,
  withoutStep,
  withStep,
  withText,
} from '../../../../src/state/briefings/briefing-edits.ts';

const briefing: Briefing = {
  id: 'b',
  title: {},
  data: null,
  steps: ['a', 'b', 'c'].map((id) => newStep(id, '')),
};
const order = (one: Briefing) => one.steps.map(({ id }) => id).join('');

it('puts a step after another', () => {
  expect(order(withStep(briefing, newStep('x', ''), 0))).toBe('axbc');
  expect(order(withStep(briefing, newStep('x', ''), -1))).toBe('xabc');
});
it('moves up and down, and stays at the ends', () => {
  expect(order(withMoved(briefing, 1, -1))).toBe('bac');
  expect(order(withMoved(briefing, 1, 1))).toBe('acb');
  expect(withMoved(briefing, 0, -1)).toBe(briefing);
  expect(withMoved(briefing, 2, 1)).toBe(briefing);
});
it('takes out and changes one step alone', () => {
  expect(order(withoutStep(briefing, 1))).toBe('ac');
  const changed = withChange(briefing, 1, { seconds: 5 });
  expect(changed.steps.map(({ seconds }) => seconds)).toEqual([20, 5, 20]);
});
it('an empty text is none', () => {
  expect(withText({ en: 'a', fr: 'b' }, 'fr', '')).toEqual({ en: 'a' });
});
it('a move and the move back give the order of before', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.constantFrom(1 as const, -1 as const), (at, by) => {
      const moved = withMoved(briefing, at, by);
      const back = withMoved(moved, moved === briefing ? at : at + by, by === 1 ? -1 : 1);
      if (moved !== briefing) expect(order(back)).toBe('abc');
    }),
  );
});
