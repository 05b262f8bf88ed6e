import { describe, expect, test } from 'vitest';
import { sphereKm } from '../../../../src/analysis/sphere-distance.ts';
import { study as drift } from '../../../../src/analysis/studies/drift/drift.ts';
import { study as nearRepeats } from '../../../../src/analysis/studies/near-repeats/near-repeats.ts';
import { readNearRepeatsParams } from '../../../../src/analysis/studies/near-repeats/near-repeats-params.ts';
import { study as scdi } from '../../../../src/analysis/studies/scdi/scdi.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import { day, incident } from '../made-up.ts';
import { answerOf } from './answer.ts';
import { leftOutCounts, squareInputs } from './hotspot-inputs.ts';
import { shippedInputs } from './shipped-inputs.ts';

/** Incidents on a day, by place. */
function on(start: number, places: readonly (readonly [number, number])[]): Incident[] {
  return places.map(([lon, lat], i) =>
    incident({ id: `${start}-${i}-${lon}-${lat}`, start, lon, lat }),
  );
}

describe('SCDi', () => {
  const here = [-3.8, 17.6] as const;
  const rows = [
    // Five at one place: 5/2500 = 0.002 is high, a nearest distance of 0 is clustered.
    ...on(day(2017, 6, 1), [here, here, here, here, here]),
    // Two far apart in one cell: 0.0008 is low; 33 km are more than ½·√(2500/2) = 17.7 km: dispersed.
    ...on(day(2018, 6, 1), [
      [-3.95, 17.55],
      [-3.65, 17.65],
    ]),
    ...on(day(2018, 6, 2), [[0, 15]]),
    ...on(day(2019, 6, 2), [[0, 15]]),
  ];
  const window = { from: day(2017, 1, 1), to: day(2019, 7, 1) };

  test('categories by hand, year by year', () => {
    const { facts, drawing, ...answer } = answerOf(scdi, squareInputs(rows, { window }));
    expect(facts.years.map(({ year, events }) => [year, events])).toEqual([
      [2017, 5],
      [2018, 3],
    ]);
    expect(facts.years[0]?.cells).toMatchObject({ 'high-clustered': 1, single: 0 });
    expect(facts.years[1]?.cells).toMatchObject({ 'low-dispersed': 1, single: 1 });
    expect(facts).toMatchObject({ threshold: 0.0017, drawnYear: 2018 });
    expect(drawing?.legend.map(({ tone }) => tone)).toEqual(['less-1', 'few']);
    expect(leftOutCounts({ facts, drawing, ...answer })).toEqual({ 'outside-years': 1 });
  });

  test('the year asked for is drawn; one that is not there gives the last', () => {
    const inputs = squareInputs(rows, { window });
    expect(answerOf(scdi, inputs, { year: '2017' }).facts.drawnYear).toBe(2017);
    expect(answerOf(scdi, inputs, { year: '2019' }).facts.drawnYear).toBe(2018);
  });

  test('the mean of all cell-years as the limit', () => {
    // Eight events in three cell-years of 2,500 km².
    const { facts } = answerOf(scdi, squareInputs(rows, { window }), { limit: 'mean' });
    expect(facts.threshold).toBeCloseTo(8 / 3 / 2500, 12);
  });

  test('a window without a whole year', () => {
    const short = { from: day(2017, 1, 2), to: day(2018, 12, 31) };
    const { facts } = answerOf(scdi, squareInputs(rows, { window: short }));
    expect(facts).toMatchObject({ years: [], drawnYear: null, incidents: 0 });
  });
});

describe('near repeats', () => {
  test('bands of the link: sorted, each once, at most six', () => {
    expect(readNearRepeatsParams({ km: '25/5/5', days: '7', n: '999', seed: '2' })).toEqual({
      spaceKm: [5, 25],
      timeDays: [7],
      permutations: 999,
      seed: 2,
    });
    expect(readNearRepeatsParams({ km: '1/2/3/4/5/6/7' }).spaceKm).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('pairs of the shipped incidents of a year as counted one by one on the sphere', () => {
    const window = { from: day(2018, 1, 1), to: day(2019, 1, 1) };
    const inputs = shippedInputs({ window });
    const answer = answerOf(nearRepeats, inputs, { km: '10/50', days: '7/30' });
    const { table } = inputs;
    const rows = [...answer.rows];
    expect(rows.every((row) => (table.datePrecision[row] ?? 9) <= 2)).toBe(true);
    const at = (row: number) => ({ lon: table.lon[row] ?? 0, lat: table.lat[row] ?? 0 });
    const count = (km: number, days: number) =>
      rows.reduce((sum, one, i) => {
        const near = rows
          .slice(i + 1)
          .filter(
            (other) =>
              Math.abs((table.day[one] ?? 0) - (table.day[other] ?? 0)) <= days &&
              sphereKm(at(one), at(other)) <= km,
          );
        return sum + near.length;
      }, 0);
    for (const { spaceKm, timeDays, observed } of answer.facts.bands) {
      expect([spaceKm, timeDays, observed]).toEqual([spaceKm, timeDays, count(spaceKm, timeDays)]);
    }
    expect(answer.facts.bands).toHaveLength(4);
    expect(answerOf(nearRepeats, inputs, { km: '10/50', days: '7/30' })).toEqual(answer);
  });

  test('rough dates are left out', () => {
    const rows = ([1, 2, 3, 5] as const).map((datePrecision) =>
      incident({ id: `d${datePrecision}`, datePrecision, lon: -4, lat: 17 }),
    );
    const answer = answerOf(nearRepeats, squareInputs(rows));
    expect(answer.facts).toMatchObject({ incidents: 2, pairs: 1 });
    expect(leftOutCounts(answer)).toEqual({ 'date-too-rough': 2 });
  });

  test('too many pairs are said, not shuffled', () => {
    // 3,200 at one place are 5,118,400 pairs.
    const place = on(
      day(2017, 1, 1),
      Array.from({ length: 3200 }, () => [-4, 17] as const),
    );
    const many = place.map((one, i) => ({ ...one, id: `m${i}` }));
    const { facts } = answerOf(nearRepeats, squareInputs(many));
    expect(facts).toMatchObject({ pairs: null, bands: [], incidents: 3200 });
  });
});

describe('drift', () => {
  const rows = [
    ...on(day(2017, 5, 1), [
      [-4.5, 17.5],
      [-3.5, 17.5],
      [-4, 18],
      [-4, 17],
    ]),
    ...on(day(2018, 5, 1), [
      [-3.5, 17.5],
      [-2.5, 17.5],
      [-3, 18],
      [-3, 17],
    ]),
  ];
  const window = { from: day(2017, 1, 1), to: day(2019, 1, 1) };

  test('a degree to the east along 17.5° N is 106.05 km', () => {
    // 6371.0088 km · π/180 · cos 17.5° = 106.05 km along the parallel, as good as straight.
    const { facts, drawing } = answerOf(drift, squareInputs(rows, { window }));
    expect(facts.steps.map(({ count }) => count)).toEqual([4, 4]);
    expect(facts.whole?.km).toBeCloseTo(106.05, 0);
    expect(facts.whole?.bearing).toBeCloseTo(90, 0);
    expect(facts.steps[1]?.drift).toEqual(facts.whole);
    const roles = drawing?.shapes.features.map(({ properties }) => properties.role);
    expect(roles).toEqual(['dashed', 'edge', 'line', 'dot', 'point']);
  });

  test('the ellipse of the period asked for is drawn alone', () => {
    const inputs = squareInputs(rows, { window });
    const { facts, drawing } = answerOf(drift, inputs, { at: '2017-01-01' });
    expect(facts.at).toBe('2017-01-01');
    expect(drawing?.legend.map(({ label }) => label.en)).toEqual([
      'Ellipse of 2017',
      'Way of the mean centre',
    ]);
    expect(answerOf(drift, inputs, { at: '2016-01-01' }).facts.at).toBeNull();
  });

  test('by quarter; what lies outside the whole ones is left out', () => {
    const late = { from: day(2017, 5, 2), to: day(2019, 1, 1) };
    const answer = answerOf(drift, squareInputs(rows, { window: late }), { by: 'quarter' });
    expect(answer.facts).toMatchObject({ periods: 6, incidents: 4, whole: null });
    expect(answer.facts.steps.map(({ day: first }) => first)).toEqual([day(2018, 4, 1)]);
  });
});
