import { describe, expect, test } from 'vitest';
import { study } from '../../../../src/analysis/studies/base-card/base-card.ts';
import { answerOf, days } from './answer.ts';
import { data, shippedInputs } from './shipped-inputs.ts';

const cardOf = (base: string) =>
  answerOf(study, shippedInputs({ window: days('2019-01-01', '2019-12-31') }), { base });

/**
 * Counted apart from `public/data` with the distances of PROJ 9.1.1 (`geod +ellps=WGS84 -I`), by the
 * first day of each incident: base, part, km, incidents, deaths, imprecise, a year.
 */
const COUNTED = [
  ['ber', 'open', 10, 3, 6, 0, 0.3773],
  ['ber', 'open', 50, 4, 11, 2, 0.5031],
  ['ber', 'after', 25, 4, 2, 0, 10.4357],
  ['ber', 'after', 50, 5, 5, 0, 13.0446],
  ['aguelhok', 'open', 10, 19, 94, 0, 1.9693],
  ['aguelhok', 'open', 50, 19, 94, 1, 1.9693],
  ['gao', 'open', 25, 30, 150, 10, 3.0497],
  ['gao', 'after', 50, 0, 0, 0, null],
  ['diabaly', 'open', 50, 8, 33, 3, 1.3908],
  ['diabaly', 'after', 50, 62, 345, 21, 15.1779],
] as const;

describe('incidents round a base', () => {
  test.each(COUNTED)('%s, %s, %i km', (base, part, km, count, deaths, imprecise, perYear) => {
    const found = cardOf(base).facts.around.find((one) => one.km === km)?.[part];
    expect(found?.count).toBe(count);
    expect(found?.deaths.best).toBe(deaths);
    expect(found?.imprecise).toBe(imprecise);
    if (perYear === null) expect(found?.perYear).toBeNull();
    else expect(found?.perYear).toBeCloseTo(perYear, 4);
  });

  test('days of exposure: Ber was open from 1 September 2015 to 13 August 2023', () => {
    expect(cardOf('ber').facts).toMatchObject({ openDays: 2904, daysAfter: 140 });
    expect(cardOf('gao').facts).toMatchObject({ openDays: 3593, daysAfter: 0 });
  });

  test('every row counts, or is left out for a reason', () => {
    const { rows, leftOut, facts } = cardOf('diabaly');
    const widest = facts.around.at(-1);
    expect(rows.length).toBe((widest?.open.count ?? 0) + (widest?.after.count ?? 0));
    const uncertain = leftOut.find(({ reason }) => reason === 'place-uncertain');
    expect(uncertain?.rows.length).toBe(3 + 21);
    const before = leftOut.find(({ reason }) => reason === 'before-opening')?.rows ?? [];
    const opened = data.bases.find(({ id }) => id === 'diabaly')?.from ?? 0;
    for (const row of before) expect(data.incidents.day[row]).toBeLessThan(opened);
  });
});

describe('attacks on a base', () => {
  test('while it was open, with their dead and those that state none', () => {
    expect(cardOf('aguelhok').facts.attacks).toMatchObject({ count: 14, dead: 43, unstated: 0 });
    const { attacks } = cardOf('gao').facts;
    expect(attacks).toMatchObject({ count: 4, dead: 3, unstated: 2 });
    expect(attacks.latest.map(({ row }) => data.incidents.idAt(row))).toEqual([
      'ucdp:293113',
      'ucdp:271753',
      'mission:2018-04-06-gao',
      'mission:2016-05-31-gao',
    ]);
  });

  test('a place known to about 25 km is said to be', () => {
    const { attacks } = cardOf('ber').facts;
    expect(attacks.latest.map(({ isNear }) => isNear)).toEqual([true, true, true]);
  });
});

test('a filter takes incidents out; the window does not', () => {
  const inputs = shippedInputs({ window: days('2019-01-01', '2019-12-31') });
  const none = new Uint16Array(inputs.mask.length).fill(1);
  expect(answerOf(study, { ...inputs, mask: none }, { base: 'gao' }).rows.length).toBe(0);
  const other = answerOf(study, shippedInputs({ window: days('2014-01-01', '2014-01-31') }), {
    base: 'gao',
  });
  expect(other.facts).toEqual(cardOf('gao').facts);
});

test('a base that is not there has no facts', () => {
  expect(cardOf('atlantis').facts).toMatchObject({ base: '', around: [] });
});
