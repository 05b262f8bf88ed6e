import { expect, test } from 'vitest';
import { exposureOf, followSelection } from '../../../../src/state/studies/exposure-choice.ts';

test('selecting a route turns the open exposure to it; a kilometre of the other one goes', () => {
  const open = { name: 'exposure', params: { route: 'a', d: '8', at: '12' } };
  expect(followSelection(open, { kind: 'route', id: 'b' })).toEqual({
    name: 'exposure',
    params: { route: 'b', d: '8' },
  });
});

test('other selections and other analyses are left alone', () => {
  const open = exposureOf('a');
  expect(followSelection(open, { kind: 'base', id: 'gao' })).toBe(open);
  expect(followSelection(open, null)).toBe(open);
  const other = { name: 'coverage', params: {} };
  expect(followSelection(other, { kind: 'route', id: 'b' })).toBe(other);
  expect(followSelection(null, { kind: 'route', id: 'b' })).toBeNull();
});
