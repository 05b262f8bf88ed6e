import { expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../src/analysis/event-table.ts';
import { NO_FILTERS } from '../../../src/analysis/filters.ts';
import { LAYERS } from '../../../src/layers/all-layers.ts';
import type { Scene } from '../../../src/layers/layer.ts';
import { day, incident, sceneOf } from './small-scene.ts';

function legend(key: string, scene: Scene): string[] {
  const layer = LAYERS.find((one) => one.key === key);
  return layer?.legend(scene).map(({ label }) => label.en) ?? [];
}

test('without data no layer has a legend', () => {
  const scene = sceneOf('2017-01-01', '2017-12-31', {}, { data: EMPTY_DATA, studies: {} });
  for (const { key } of LAYERS) expect([key, legend(key, scene)]).toEqual([key, []]);
});

test('incidents: just the types shown, hollow only where one is uncertain', () => {
  expect(legend('incidents', sceneOf('2017-01-01', '2017-03-31'))).toEqual([
    'Attack on the mission',
    'State-based conflict',
    '1 death',
    '10 deaths',
  ]);
  expect(legend('incidents', sceneOf('2017-05-01', '2017-12-31'))).toEqual([
    'One-sided violence',
    'Hollow: place or date uncertain',
  ]);
});

test('incidents: of a divided map the types of both sides', () => {
  const scene = sceneOf('2017-05-01', '2017-12-31', {
    compare: { from: day('2017-01-01'), to: day('2017-04-01') },
    analysis: { name: 'compare', params: { swipe: '0.5' } },
  });
  expect(legend('incidents', scene)).toEqual([
    'Attack on the mission',
    'State-based conflict',
    'One-sided violence',
    'Hollow: place or date uncertain',
    '1 death',
    '10 deaths',
  ]);
});

test('incidents: a type filtered out leaves the legend', () => {
  const filters = { ...NO_FILTERS, types: ['state'] };
  const shown = legend('incidents', sceneOf('2017-01-01', '2017-12-31', { filters }));
  expect(shown).toContain('State-based conflict');
  expect(shown).not.toContain('Attack on the mission');
});

test('incidents: types of other sets after the shipped ones, those without a look together', () => {
  const types = ['Battles', 'state', ...Array.from({ length: 12 }, (_, i) => `Type ${i}`)];
  const incidents = eventTable(
    types.map((type, i) => incident(String(i + 10), '2017-01-05', { type })),
  );
  const data = { ...EMPTY_DATA, incidents };
  const shown = legend('incidents', sceneOf('2017-01-01', '2017-12-31', {}, { data }));
  expect(shown).toEqual([
    'State-based conflict',
    'Battles',
    ...Array.from({ length: 8 }, (_, i) => `Type ${i}`),
    'Other types',
  ]);
  const none = eventTable([incident('a', '2017-01-05', { type: '' })]);
  const bare = sceneOf(
    '2017-01-01',
    '2017-12-31',
    {},
    { data: { ...EMPTY_DATA, incidents: none } },
  );
  expect(legend('incidents', bare)).toEqual(['No type stated']);
});

test('bases: just the headquarters levels present', () => {
  expect(legend('bases', sceneOf('2017-01-01', '2017-12-31'))[0]).toBe('Base with a headquarters');
  expect(legend('bases', sceneOf('2017-01-01', '2020-12-31'))[0]).toBe('Sector headquarters');
  expect(legend('bases', sceneOf('2017-01-01', '2023-11-01'))).toEqual([]);
});

test('choropleth: just the classes used, with their counts', () => {
  expect(legend('choropleth', sceneOf('2017-01-01', '2017-12-31'))).toEqual(['1', '2']);
  expect(legend('choropleth', sceneOf('2018-01-01', '2018-12-31'))).toEqual([]);
});

test('sectors: none before the first was set up; said to be approximate after', () => {
  expect(legend('sectors', sceneOf('2017-01-01', '2019-06-23'))).toEqual([]);
  expect(legend('sectors', sceneOf('2017-01-01', '2019-06-24'))[0]).toContain('approximate');
});

test('routes: illustrative, and schematic apart', () => {
  const [road, schematic] = legend('routes', sceneOf('2017-01-01', '2017-12-31'));
  expect(road).toContain('Illustrative');
  expect(schematic).toContain('schematic');
});

test('density: just the classes of counts that any hexagon falls into', () => {
  expect(legend('density', sceneOf('2017-01-01', '2017-12-31'))).toEqual(['1']);
  expect(legend('density', sceneOf('2018-01-01', '2018-12-31'))).toEqual([]);
  const none = sceneOf('2017-01-01', '2017-12-31', {}, { cells: null });
  expect(legend('density', none)).toEqual([]);
});
