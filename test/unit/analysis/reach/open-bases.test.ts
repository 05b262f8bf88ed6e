import { expect, test } from 'vitest';
import { basesOn, cerclesOn, regionsOn } from '../../../../src/analysis/reach/open-bases.ts';
import { square } from '../../layers/small-scene.ts';
import { base } from '../studies/answer.ts';

const area = {
  ...{ name: { en: '', fr: '' }, areaKm2: 1, geometry: square(0, 16) },
  ...{ derived: false, region: 'a' },
};
const areas = [
  { ...area, code: 'a', to: 9 },
  { ...area, code: 'b', from: 10 },
  { ...area, code: 'c' },
];

test('what is in force on a day: the same list while it is the same, another one when it changes', () => {
  const bases = [base('a', 0, 0, { from: 0, to: 9 }), base('b', 0, 0, { from: 10, to: 20 })];
  const days = [0, 9, 10, 20, 9] as const;
  for (const listOn of [
    (day: number) => cerclesOn(areas, day).map(({ code }) => code),
    (day: number) => regionsOn(areas, day).map(({ code }) => code),
  ]) {
    expect(days.map(listOn).join(' ')).toBe('a,c a,c b,c b,c a,c');
  }
  expect(days.map((day) => basesOn(bases, day).map(({ id }) => id)).join(' ')).toBe('a a b b a');
  expect(basesOn(bases, 21)).toEqual([]);
  expect(cerclesOn(areas, 0)).toBe(cerclesOn(areas, 5));
  expect(regionsOn(areas, 0)).toBe(regionsOn([...areas], 5));
  expect(basesOn(bases, 12)).toBe(basesOn(bases, 15));
});
