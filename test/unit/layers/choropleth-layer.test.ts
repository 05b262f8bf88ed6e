import { expect, test } from 'vitest';
import { layer } from '../../../src/layers/choropleth.layer.ts';
import { sceneOf } from './small-scene.ts';

test('regions in force on the last day are shaded by their class, those without incidents not', () => {
  const { states, sources } = layer.picture(sceneOf('2017-01-01', '2017-12-31'));
  expect(states?.byId).toEqual(
    new Map([
      ['ML05', { value: 4 }],
      ['ML07', { value: 3 }],
      ['ML10', { value: -1 }],
    ]),
  );
  expect(sources['choropleth:areas']?.features).toHaveLength(3);
});

test('before 2016 the old division is drawn', () => {
  const { sources } = layer.picture(sceneOf('2014-01-01', '2015-12-31'));
  expect(sources['choropleth:areas']?.features).toHaveLength(1);
});
