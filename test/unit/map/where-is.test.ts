import { expect, test } from 'vitest';
import { SELECTION_KINDS } from '../../../src/domain/selection.ts';
import { whereIs } from '../../../src/map/where-is.ts';
import { SMALL_DATA } from '../layers/small-scene.ts';

test('each kind of thing is found where it is', () => {
  expect(whereIs({ kind: 'incident', id: 'b' }, SMALL_DATA)).toEqual([-2, 15]);
  expect(whereIs({ kind: 'base', id: 'tessalit' }, SMALL_DATA)).toEqual([1, 20.2]);
  expect(whereIs({ kind: 'route', id: 'gao-menaka' }, SMALL_DATA)).toEqual([0.5, 15.7]);
  expect(whereIs({ kind: 'region', id: 'ML07' }, SMALL_DATA)?.[0]).toBeCloseTo(-0.5);
  expect(whereIs({ kind: 'place', id: 'p1' }, SMALL_DATA)).toEqual([0, 16]);
});

test('a thing that is not in the data is nowhere', () => {
  for (const kind of SELECTION_KINDS) expect(whereIs({ kind, id: '?' }, SMALL_DATA)).toBeNull();
});
