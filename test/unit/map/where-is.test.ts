import { expect, test } from 'vitest';
import { dayOf } from '../../../src/domain/day.ts';
import { SELECTION_KINDS } from '../../../src/domain/selection.ts';
import { whereIs } from '../../../src/map/where-is.ts';
import { SMALL_DATA } from '../layers/small-scene.ts';

const ON = dayOf(2019, 1, 1) ?? 0;

test('each kind of thing is found where it is', () => {
  expect(whereIs({ kind: 'incident', id: 'b' }, SMALL_DATA, ON)).toEqual([-2, 15]);
  expect(whereIs({ kind: 'base', id: 'tessalit' }, SMALL_DATA, ON)).toEqual([1, 20.2]);
  expect(whereIs({ kind: 'route', id: 'gao-menaka' }, SMALL_DATA, ON)).toEqual([0.5, 15.7]);
  expect(whereIs({ kind: 'region', id: 'ML07' }, SMALL_DATA, ON)?.[0]).toBeCloseTo(-0.5);
  expect(whereIs({ kind: 'place', id: 'p1' }, SMALL_DATA, ON)).toEqual([0, 16]);
});

test('a thing that is not in the data is nowhere', () => {
  for (const kind of SELECTION_KINDS) expect(whereIs({ kind, id: '?' }, SMALL_DATA, ON)).toBeNull();
});
