import { expect, test } from 'vitest';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { layer } from '../../../src/layers/bases.layer.ts';
import type { Scene } from '../../../src/layers/layer.ts';
import { sceneOf } from './small-scene.ts';

function drawn(scene: Scene) {
  const { sources, states } = layer.picture(scene);
  const names = sources['bases:names']?.features.map((one) => one.properties?.['id']);
  const open = [...(states?.byId ?? [])];
  expect(names).toEqual(open.map(([id]) => id));
  return open.map(([, state]) => state);
}

test('a base closed on 31 October 2023 is drawn on that day and not on the next', () => {
  expect(drawn(sceneOf('2023-01-01', '2023-10-31'))).toHaveLength(1);
  expect(drawn(sceneOf('2023-01-01', '2023-11-01'))).toEqual([]);
});

test('a base is not drawn before it opened', () => {
  expect(drawn(sceneOf('2013-01-01', '2013-06-30'))).toEqual([]);
});

test('its size and headquarters are those of the deployment map of the last day', () => {
  const [before] = drawn(sceneOf('2017-01-01', '2019-12-31'));
  const [after] = drawn(sceneOf('2017-01-01', '2020-01-01'));
  expect(before).toMatchObject({ hq: 1 });
  expect(after).toMatchObject({ hq: 2 });
  expect(Number(after?.['radius'])).toBeGreaterThan(Number(before?.['radius']));
});

test('with contributing countries chosen only bases manned by one of them are drawn', () => {
  const manned = (countries: string[], last: string) =>
    drawn(sceneOf('2017-01-01', last, { filters: { ...NO_FILTERS, countries } })).length;
  expect(manned(['TGO'], '2019-12-31')).toBe(1);
  expect(manned(['TGO'], '2020-01-01')).toBe(0);
  expect(manned(['SEN', 'TCD'], '2020-01-01')).toBe(1);
});
