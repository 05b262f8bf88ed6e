import { describe, expect, test } from 'vitest';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { study } from '../../../../src/analysis/studies/contributors/contributors.ts';
import { deadByCountry } from '../../../../src/analysis/studies/contributors/dead-by-country.ts';
import { unplacedDead } from '../../../../src/analysis/studies/contributors/unplaced-dead.ts';
import { incident } from '../made-up.ts';
import { answerOf, days, on } from './answer.ts';
import { data, shippedInputs } from './shipped-inputs.ts';

const askedIn = (first: string, last: string, c?: string) =>
  answerOf(study, shippedInputs({ window: days(first, last) }), c === undefined ? {} : { c });

// Numbers added up apart from `public/data/bases.geojson` and `incidents.geojson`.
describe('contributing countries', () => {
  const { facts, rows } = askedIn('2016-01-01', '2016-12-31');

  test('troops on the day are those of the maps in force', () => {
    expect(facts.rows.slice(0, 4).map(({ country, troops }) => [country, troops])).toEqual([
      ['BFA', 2650],
      ['TCD', 2350],
      ['BGD', 2300],
      ['TGO', 1700],
    ]);
    expect(facts.rows.reduce((sum, { troops }) => sum + troops, 0)).toBe(16260);
    expect(facts.rows.filter(({ manned }) => manned.length > 0)).toHaveLength(20);
    expect(facts).toMatchObject({ openBases: 15, strength: 16410, multinational: 150 });
  });

  test('a base that names a country without a number counts, its troops do not', () => {
    const togo = askedIn('2020-01-01', '2020-03-01').facts.rows.find(
      (row) => row.country === 'TGO',
    );
    expect(togo).toMatchObject({ troops: 1550, unknown: 1 });
    expect(togo?.manned.find(({ base }) => base === 'mopti')?.troops).toBeNull();
  });

  test('the dead of the window by nationality', () => {
    const dead = facts.rows.flatMap((row) => (row.dead > 0 ? [[row.country, row.dead]] : []));
    expect(Object.fromEntries(dead)).toEqual({ TCD: 8, GIN: 7, TGO: 6, CHN: 1, FRA: 1 });
    expect(facts.dead).toEqual({ all: 23, undivided: 0, unnamed: 0 });
    const stated = Array.from(rows, (row) => data.incidents.missionDeaths[row] ?? 0);
    expect(stated.reduce((sum, of) => sum + of, 0)).toBe(23);
  });

  test('the first and the last map that names a country', () => {
    expect(facts.rows.find((row) => row.country === 'PRT')?.maps).toEqual({
      first: { day: on('2014-09-01'), precision: 'month', map: 'UN Map no. 4506 Rev. 5' },
      last: { day: on('2020-12-01'), precision: 'month', map: 'UN Map no. 4506 Rev. 37' },
    });
    expect(facts.rows.find((row) => row.country === 'FRA')?.maps ?? null).toBeNull();
  });

  test('the curve says on each of its days what the rows say', () => {
    const { steps } = askedIn('2016-01-01', '2016-12-31', 'TCD').facts;
    expect(steps[0]).toEqual({ day: on('2014-03-01'), troops: 1250, bases: 3 });
    const before = steps.filter(({ day }) => day <= on('2016-12-31')).at(-1);
    expect(before).toMatchObject({ troops: 2350, bases: 3 });
    // Gao was the last base, to 31 December 2023.
    expect(steps.at(-1)).toEqual({ day: on('2024-01-01'), troops: null, bases: 0 });
  });

  test('a country lights up its bases; without one, or without bases, nothing is drawn', () => {
    const { drawing } = askedIn('2016-01-01', '2016-12-31', 'TCD');
    const labels = drawing?.shapes.features.flatMap(({ properties }) => properties.label?.en ?? []);
    expect(labels?.sort()).toEqual(['1,100', '300', '950']);
    expect(askedIn('2016-01-01', '2016-12-31').drawing).toBeNull();
    expect(askedIn('2013-07-01', '2013-07-31', 'TCD').drawing).toBeNull();
  });
});

test('dead of several nationalities are divided only where the numbers tell', () => {
  const table = eventTable([
    incident({ id: 'a', missionDeaths: 2, missionDeathsBy: { CHN: 1, FRA: 1 } }),
    incident({ id: 'b', missionDeaths: 7, missionDeathsBy: { GIN: 6, TCD: 1 } }),
    incident({ id: 'c', missionDeaths: 3, missionDeathsBy: { TCD: 3 } }),
    incident({ id: 'd', missionDeaths: 1 }),
    incident({ id: 'e', missionDeaths: 0 }),
    incident({ id: 'f' }),
  ]);
  const found = deadByCountry(table, [0, 1, 2, 3, 4, 5]);
  expect(Object.fromEntries(found.byCountry)).toEqual({ CHN: 1, FRA: 1, TCD: 3 });
  expect(found).toMatchObject({ undivided: 7, unnamed: 1 });
  expect([...found.rows]).toEqual([0, 1, 2, 3]);
});

test('the record of 174 dead by malicious act is on the map or told not to be', () => {
  const whole = { from: on('2013-01-01'), to: on('2024-01-01') };
  const { facts } = askedIn('2013-01-01', '2023-12-31');
  expect(facts.dead.all).toBe(162);
  expect(unplacedDead(data.leftOut, whole).all).toBe(12);
  const year = { from: on('2016-01-01'), to: on('2017-01-01') };
  expect(unplacedDead(data.leftOut, year)).toEqual({ all: 4, byCountry: [['TCD', 4]] });
});
