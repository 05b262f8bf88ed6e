import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestBases } from '../../../src/analysis/nearest-bases.ts';
import { strengthStack } from '../../../src/analysis/strength-stack.ts';
import { base, record } from './made-up.ts';
import { on } from './studies/answer.ts';
import { data } from './studies/shipped-inputs.ts';

test('the countries with most troop days have a part of their own, the rest one together', () => {
  const history = [
    record(0, 9, { troops: 100, tcc: { AAA: 60, BBB: 30, CCC: 10 } }),
    // 30 days: CCC has 10·10 + 30·30, AAA 10·60, BBB 10·30.
    record(10, 39, { troops: 50, tcc: { CCC: 30 }, multinational: 25, tccUnknown: ['AAA'] }),
  ];
  const { parts, steps, most } = strengthStack(base({ id: 'a', from: 0, to: 39, history }), 2);
  expect(parts).toEqual([
    { country: 'CCC' },
    { country: 'AAA' },
    { rest: 'other' },
    { rest: 'multinational' },
  ]);
  expect(steps.map(({ troops, sum }) => [...troops, sum])).toEqual([
    [10, 60, 30, 0, 100],
    [30, 0, 0, 25, 55],
  ]);
  expect(most).toBe(100);
});

test('the parts of a step add up to what its map states by country', () => {
  const tcc = fc.dictionary(fc.constantFrom('AAA', 'BBB', 'CCC', 'DDD'), fc.nat(900));
  fc.assert(
    fc.property(fc.array(tcc, { minLength: 1, maxLength: 5 }), fc.nat(4), (maps, shown) => {
      const history = maps.map((of, i) => record(i * 10, i * 10 + 9, { tcc: of }));
      const one = base({ id: 'one', from: 0, to: maps.length * 10, history });
      const stack = strengthStack(one, shown);
      stack.steps.forEach(({ troops, sum }, i) => {
        const stated = Object.values(maps[i] ?? {}).reduce((total, of) => total + of, 0);
        expect(sum).toBe(stated);
        expect(troops.reduce((total, of) => total + of, 0)).toBe(stated);
        expect(troops.every((of) => of >= 0)).toBe(true);
      });
    }),
  );
});

/** By PROJ 9.1.1: `geod +ellps=WGS84 -I +units=m`. Menaka was left in August, Ansongo on 18 November 2023. */
test('the nearest bases are those open on the day, by the WGS 84 geodesic', () => {
  const gao = data.bases.find(({ id }) => id === 'gao');
  if (!gao) throw new Error('no Gao');
  const near = (text: string) =>
    nearestBases(gao, data.bases, on(text))
      .slice(0, 3)
      .map((one) => [one.base.id, Number(one.km.toFixed(4))]);
  expect(near('2019-12-31')).toEqual([
    ['ansongo', 89.5205],
    ['menaka', 264.6846],
    ['ber', 272.6898],
  ]);
  expect(near('2023-11-19')).toEqual([
    ['timbuktu', 321.1077],
    ['mopti', 475.5259],
    ['bamako', 946.4969],
  ]);
});
