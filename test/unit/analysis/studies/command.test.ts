import { expect, test } from 'vitest';
import { study } from '../../../../src/analysis/studies/command/command.ts';
import { readCommandParams } from '../../../../src/analysis/studies/command/command-params.ts';
import { answerOf, days, on } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

const askedOn = (last: string, node?: string) =>
  answerOf(
    study,
    shippedInputs({ window: days('2013-01-01', last) }),
    node === undefined ? {} : { node },
  );
const tonesOf = (last: string, node?: string) =>
  askedOn(last, node).drawing?.shapes.features.map(
    ({ geometry, properties }) => `${geometry.type} ${properties.tone}`,
  ) ?? [];

// Levels and troops read from `public/data/bases.geojson`, Rev. 32 of December 2019.
test('sectors have the headquarters of the map in force and their bases by strength', () => {
  const { facts } = askedOn('2019-12-31');
  const east = facts.sectors.find(({ code }) => code === 'east');
  expect(east?.headquarters.map(({ id }) => id)).toEqual(['gao']);
  expect(east?.bases.map(({ id, troops }) => [id, troops])).toEqual([
    ['gao', 5170],
    ['ansongo', 950],
    ['menaka', 450],
  ]);
  expect(facts.sectors.find(({ code }) => code === 'centre')?.headquarters).toEqual([]);
  expect(facts.headquarters.map(({ id }) => id)).toEqual(['bamako']);
  expect(facts.firstMap).toBe(on('2014-03-01'));
});

test('a chosen sector has its outline and its lines; without a choice none is accented', () => {
  expect(tonesOf('2019-12-31', 'sector:east').filter((one) => one.endsWith('accent'))).toEqual([
    expect.stringMatching(/Polygon accent/),
    'LineString accent',
    'LineString accent',
    'LineString accent',
  ]);
  expect(tonesOf('2019-12-31').some((one) => one.endsWith('accent'))).toBe(false);
  expect(askedOn('2013-07-31').drawing).toBeNull();
});

test('a node of a link is one of the known kinds, or none', () => {
  expect(readCommandParams({ node: 'base:gao' }).node).toBe('base:gao');
  expect(readCommandParams({ node: 'sector:' }).node).toBe('sector:');
  expect(readCommandParams({ node: 'army' }).node).toBeNull();
  expect(readCommandParams({}).node).toBeNull();
});
