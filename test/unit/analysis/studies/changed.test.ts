import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { dimensionBit } from '../../../../src/analysis/filters.ts';
import { study } from '../../../../src/analysis/studies/changed/changed.ts';
import {
  readChangedParams,
  usualDays,
} from '../../../../src/analysis/studies/changed/changed-params.ts';
import { incidents } from '../../data/shipped.ts';
import { day, incident, square } from '../../layers/small-scene.ts';
import { answerOf, days, inputsOf, SPAN } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

/** `count` incidents of one day each. */
function many(count: number, on: string, more: Parameters<typeof incident>[2]) {
  return Array.from({ length: count }, (_, i) =>
    incident(`${on}-${JSON.stringify(more)}-${i}`, on, more),
  );
}

describe('parameters', () => {
  test('read, and the first ones where a link states none or nonsense', () => {
    expect(readChangedParams({ days: '90', by: 'actor', against: 'season', least: '10' })).toEqual({
      lastDays: 90,
      by: 'actor',
      against: 'season',
      least: 10,
    });
    const first = { lastDays: null, by: 'region', against: 'before', least: 5 };
    expect(readChangedParams({})).toEqual(first);
    expect(readChangedParams({ days: '-3', by: 'x', against: '', least: '0' })).toEqual(first);
  });

  test('all of a window of less than a year, else the last 90 days', () => {
    expect(usualDays(364)).toBe(364);
    expect(usualDays(365)).toBe(90);
  });
});

describe('against the days before', () => {
  const MAY = days('2018-05-01', '2018-05-31');
  // 31 days against the 31 from 31 March on: 10 and 5 in Gao, 1 and 2 in Kidal, 6 and 6 in Mopti.
  const rows = [
    ...many(10, '2018-05-31', { region: 'ML07' }),
    ...many(5, '2018-03-31', { region: 'ML07' }),
    ...many(1, '2018-05-01', { region: 'ML08' }),
    ...many(2, '2018-04-30', { region: 'ML08' }),
    ...many(6, '2018-05-09', { region: 'ML05' }),
    ...many(6, '2018-04-09', { region: 'ML05' }),
    ...many(3, '2018-03-30', { region: 'ML05' }),
    incident('crossing', '2018-04-29', { end: day('2018-05-02'), region: 'ML05' }),
  ];

  test('counts by first day, expected, exact ratio, and the small one apart', () => {
    const { facts, leftOut } = answerOf(study, inputsOf(rows, { window: MAY }));
    expect(facts.window).toEqual(MAY);
    expect(facts.references).toEqual([days('2018-03-31', '2018-04-30')]);
    expect(facts.changes.map(({ key, count, reference }) => [key, count, reference])).toEqual([
      ['ML07', 10, 5],
      // The one that crosses from April counts in April alone.
      ['ML05', 6, 7],
    ]);
    expect(facts.tooFew).toEqual([{ key: 'ML08', count: 1, reference: 2 }]);
    const [gao] = facts.changes;
    expect(gao?.expected).toBe(5);
    expect(gao?.estimate).toBe(2);
    // P(X ≥ 10) of 15 fair tosses is 4944/32768, twice that is p; of two tests the least p doubles.
    expect(gao?.p).toBeCloseTo((2 * 4944) / 32768, 12);
    expect(gao?.adjustedP).toBeCloseTo((4 * 4944) / 32768, 12);
    // binom.test(10, 15)$conf.int in R: 0.3838037 0.8817589, as odds.
    expect(gao?.low).toBeCloseTo(0.3838037 / 0.6161963, 5);
    expect(gao?.high).toBeCloseTo(0.8817589 / 0.1182411, 4);
    expect(facts.all).toMatchObject({ count: 17, reference: 14, expected: 14 });
    expect(leftOut).toEqual([]);
  });

  test('what began before both periods is left out, and nothing of it is used', () => {
    const early = incident('early', '2018-03-30', { end: day('2018-04-02'), region: 'ML05' });
    const inputs = inputsOf([...rows, early], { window: MAY });
    const { rows: used, leftOut } = answerOf(study, inputs);
    expect(used).toHaveLength(31);
    expect(leftOut.map(({ reason, rows: some }) => [reason, [...some]])).toEqual([
      ['began-before', [inputs.table.dayEnd.indexOf(day('2018-04-02'))]],
    ]);
  });

  test('the guard is a parameter, and so are the days', () => {
    const window = days('2018-01-01', '2018-05-31');
    const { facts } = answerOf(study, inputsOf(rows, { window }), { days: '31', least: '3' });
    expect(facts.window).toEqual(MAY);
    expect(facts.tooFew).toEqual([]);
    expect(facts.tested).toBe(3);
  });

  test('what fails a filter counts nowhere', () => {
    const inputs = inputsOf(rows, { window: MAY });
    inputs.mask.fill(1);
    const { facts, rows: made } = answerOf(study, inputs);
    expect([facts.all.count, facts.all.reference, facts.tested, made.length]).toEqual([0, 0, 0, 0]);
    expect(facts.all.ratio).toBeNull();
  });

  test('the period before is cut where the data begin; without any there is nothing to say', () => {
    const window = days('2013-02-01', '2013-03-31');
    const cut = answerOf(study, inputsOf(rows, { window })).facts;
    expect(cut.references).toEqual([days('2013-01-01', '2013-01-31')]);
    expect(cut.referenceDays).toBe(31);
    expect(answerOf(study, inputsOf(rows, { window: SPAN }), { days: '9999' }).facts).toMatchObject(
      {
        references: [],
        tested: 0,
      },
    );
    const away = days('2030-01-01', '2030-12-31');
    expect(answerOf(study, inputsOf(rows, { window: away })).facts.window).toBeNull();
  });
});

test('against the same season: all earlier years together, by their days', () => {
  const rows = [
    ...many(8, '2018-05-10', { type: 'osv' }),
    ...many(3, '2017-05-10', { type: 'osv' }),
    ...many(1, '2013-05-10', { type: 'osv' }),
    ...many(9, '2017-06-10', { type: 'osv' }),
  ];
  const window = days('2018-05-01', '2018-05-31');
  const { facts } = answerOf(study, inputsOf(rows, { window }), { against: 'season', by: 'type' });
  expect(facts.references).toHaveLength(5);
  expect(facts.referenceDays).toBe(5 * 31);
  const [osv] = facts.changes;
  expect(osv).toMatchObject({ key: 'osv', count: 8, reference: 4, estimate: 10 });
  expect(osv?.expected).toBeCloseTo(0.8, 12);
});

test('against the same season: what reaches into an earlier one from before it is told', () => {
  const across = incident('across', '2016-04-30', { end: day('2016-05-02') });
  const inputs = inputsOf([across, ...many(6, '2018-05-10', {})], {
    window: days('2018-05-01', '2018-05-31'),
  });
  const { facts, rows, leftOut } = answerOf(study, inputs, { against: 'season' });
  expect([facts.all.count, facts.all.reference, rows.length]).toEqual([6, 0, 6]);
  expect(leftOut).toEqual([{ reason: 'began-before', rows: Uint32Array.of(0) }]);
});

test('a place known only to the region stands in no cercle, one known to less in no region', () => {
  const rows = ([3, 4, 5] as const).flatMap((placePrecision) =>
    many(5, '2018-05-10', { placePrecision, region: 'ML07', cercle: 'ML0701' }),
  );
  const inputs = inputsOf(rows, { window: days('2018-05-01', '2018-05-31') });
  const of = (by: string) => {
    const { changes, inNoGroup, all } = answerOf(study, inputs, { by }).facts;
    return [changes[0]?.count, inNoGroup, all.count];
  };
  expect(of('cercle')).toEqual([5, 10, 15]);
  expect(of('region')).toEqual([10, 5, 15]);
  expect(of('type')).toEqual([15, 0, 15]);
});

test('the filter of the groups themselves takes none of them away, and counts in the sum', () => {
  const window = days('2018-05-01', '2018-05-31');
  const inputs = inputsOf(
    [...many(6, '2018-05-10', { type: 'osv' }), ...many(7, '2018-05-11', { type: 'state' })],
    { window },
  );
  inputs.mask.fill(dimensionBit('types'), 0, 6);
  const { facts, rows } = answerOf(study, inputs, { by: 'type' });
  expect(facts.changes.map(({ key, count }) => [key, count])).toEqual([
    ['state', 7],
    ['osv', 6],
  ]);
  expect(facts.all.count).toBe(7);
  expect(rows).toHaveLength(7);
  expect(answerOf(study, inputs, { by: 'cercle' }).facts.changes).toMatchObject([{ count: 7 }]);
});

test('an incident with two actors counts under both', () => {
  const rows = many(6, '2018-05-10', { actors: ['JNIM', 'EIGS'] });
  const window = days('2018-05-01', '2018-05-31');
  const { facts } = answerOf(study, inputsOf(rows, { window }), { by: 'actor' });
  expect(facts.changes.map(({ key, count }) => [key, count])).toEqual([
    ['EIGS', 6],
    ['JNIM', 6],
  ]);
  expect(facts.all.count).toBe(6);
});

describe('areas that were not the same throughout', () => {
  const names = { name: { en: 'x', fr: 'x' }, derived: false, geometry: square(0, 16) };
  const regions = [
    { ...names, code: 'ML07', to: day('2015-12-31'), areaKm2: 179_211 },
    { ...names, code: 'ML07', from: day('2016-01-01'), areaKm2: 101_043 },
    { ...names, code: 'ML-9', from: day('2016-01-01'), areaKm2: 78_168 },
    { ...names, code: 'ML08', areaKm2: 150_590 },
  ];
  const places = { ...EMPTY_DATA, regions };
  const rows = [
    ...many(9, '2015-12-10', { region: 'ML07' }),
    ...many(7, '2016-01-10', { region: 'ML07' }),
    ...many(8, '2016-01-11', { region: 'ML-9' }),
    ...many(6, '2016-01-12', { region: 'ML08' }),
  ];

  test('across 2015 and 2016 Gao and Ménaka are held apart, not said to have fallen or risen', () => {
    const window = days('2016-01-01', '2016-01-31');
    const { facts, drawing } = answerOf(study, inputsOf(rows, { window, places }));
    expect(facts.changes.map(({ key }) => key)).toEqual(['ML08']);
    expect(facts.incomparable.map(({ key, reason }) => `${key} ${reason}`).sort()).toEqual([
      'ML-9 not-in-force',
      'ML07 outline-changed',
    ]);
    expect(drawing?.shapes.features.map(({ properties }) => properties.tone)).toEqual([
      'few',
      'few',
      'more-3',
    ]);
    expect(drawing?.legend.map(({ tone }) => tone)).toEqual(['more-3', 'few']);
  });

  test('within one division all are compared', () => {
    const window = days('2016-02-01', '2016-02-29');
    const { facts } = answerOf(study, inputsOf(rows, { window, places }));
    expect(facts.incomparable).toEqual([]);
    expect(facts.tested).toBe(3);
  });
});

test('of the shipped incidents: the counts of each cercle, counted apart', () => {
  const window = days('2018-04-01', '2018-06-30');
  const { facts } = answerOf(study, shippedInputs({ window }), { by: 'cercle' });
  const of = (first: string, last: string, cercle: string) =>
    incidents.filter(
      (one) =>
        one.start >= first && one.start <= last && one.cercle === cercle && one.placePrecision <= 3,
    ).length;
  expect(facts.tested).toBeGreaterThan(5);
  for (const { key, count, reference } of [...facts.changes, ...facts.tooFew]) {
    if (key === '') continue;
    expect([count, reference]).toEqual([
      of('2018-04-01', '2018-06-30', key),
      of('2017-12-31', '2018-03-31', key),
    ]);
  }
  const surprises = facts.changes.map(({ surprise }) => surprise);
  expect(surprises).toEqual(surprises.toSorted((a, b) => b - a));
});
