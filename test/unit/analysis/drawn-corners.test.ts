import { expect, test } from 'vitest';
import { readCorners } from '../../../src/analysis/drawn-corners.ts';

test('corners of a link: longitude and latitude by turns', () => {
  expect(readCorners('0/15/1.5/15/-1/17')).toEqual([
    { lon: 0, lat: 15 },
    { lon: 1.5, lat: 15 },
    { lon: -1, lat: 17 },
  ]);
});

test.each([
  ['', 'nothing'],
  ['0/15/1/15', 'two corners'],
  ['0/15/1/15/1', 'half a corner'],
  ['0/15/1/15/1/17/', 'an empty part at the end'],
  ['0/15//15/1/17', 'an empty part'],
  ['0/15/ /15/1/17', 'a blank part'],
  ['/////', 'only empty parts'],
  ['0/15/1/x/1/17', 'a word'],
  ['0/15/181/15/1/17', 'a longitude past 180'],
  ['0/15/1/86/1/17', 'a latitude past 85'],
])('%s are no corners: %s', (text) => {
  expect(readCorners(text)).toBeNull();
});
