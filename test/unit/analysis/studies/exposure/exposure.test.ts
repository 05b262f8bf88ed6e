import { describe, expect, test } from 'vitest';
import { study } from '../../../../../src/analysis/studies/exposure/exposure.ts';
import type { Route } from '../../../../../src/domain/mission-places.ts';
import { day, incident, route } from '../../made-up.ts';
import { answerOf, days, inputsOf } from '../answer.ts';

const YEAR = { window: days('2017-01-01', '2017-12-31'), span: days('2016-01-01', '2018-12-31') };
const DEGREE_KM = (6371.0088 * Math.PI) / 180;

/** On the equator, 1° of road and then 0.5° of a plain line: 166.79 km. */
const ROAD: Route = {
  ...route('road', [
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [1.5, 0],
    ],
  ]),
  legs: [
    { from: 'A', to: 'B', km: 111, schematic: false },
    { from: 'B', to: 'C', km: 56, schematic: true },
  ],
};
/** Crosses the other at 1.5°, 2° long. */
const OTHER = route('other', [
  [
    [1.5, -1],
    [1.5, 1],
  ],
]);

/** Half a year each: the second is only partly in 2017. */
const INCIDENTS = [
  incident({ id: 'near', lon: 0.1, lat: 0.03 }),
  incident({ id: 'far', lon: 0.1, lat: 0.06 }),
  incident({ id: 'rough', lon: 0.2, lat: 0, placePrecision: 3 }),
  incident({ id: 'touching', lon: 0.11, lat: 0, start: day(2016, 12, 30), end: day(2017, 1, 2) }),
  incident({ id: 'before', lon: 0.1, lat: 0, start: day(2016, 3, 1) }),
  incident({ id: 'end', lon: 1.52, lat: 0 }),
];
const inputs = inputsOf(INCIDENTS, { places: { routes: [OTHER, ROAD] }, ...YEAR });
const idsOf = (rows: Uint32Array) =>
  [...rows].map((row) => (inputs.table as unknown as { idAt: (row: number) => string }).idAt(row));

describe('exposure of a route', () => {
  const { facts, rows, leftOut, drawing } = answerOf(study, inputs, { route: 'road' });
  if (!facts) throw new Error('no facts');

  test('incidents within the distance, each at its kilometre', () => {
    // 0.03° is 3.34 km off, 0.06° 6.67 km: beyond 5 km. 1.52° is 2.2 km past the end.
    expect(idsOf(rows)).toEqual(['touching', 'end', 'near']);
    // 0.11° = 12.2 km and 0.1° = 11.1 km: the third segment; the end: the last, the 34th.
    expect([...facts.rowSegments]).toEqual([2, 33, 2]);
    expect(facts.segments).toHaveLength(34);
    expect(facts.segments[2]).toMatchObject({ fromKm: 10, toKm: 15, count: 2, certain: 1 });
    expect(facts.segments.at(-1)).toMatchObject({ fromKm: 165, count: 1, certain: 1 });
    expect(facts.segments.at(-1)?.toKm).toBeCloseTo(1.5 * DEGREE_KM, 9);
  });

  test('a place only roughly known is left out and listed', () => {
    expect(leftOut.map(({ reason, rows: left }) => [reason, idsOf(left)])).toEqual([
      ['place-imprecise', ['rough']],
    ]);
    expect(facts.imprecise).toBe(1);
  });

  test('the rate is that of what began, the length and the months, with the exact interval', () => {
    const exposure = (1.5 * DEGREE_KM * 365) / (365.2425 / 12) / 100;
    expect(facts.route).toMatchObject({ id: 'road', lengthKm: 100, count: 3, certain: 2 });
    // Of the three the one that only reaches into the window began before it.
    expect(facts.route.begun).toBe(2);
    expect(facts.route.rate?.estimate).toBeCloseTo(2 / exposure, 9);
    // Garwood for 2, from the published table: 0.2422 to 7.2247.
    expect((facts.route.rate?.low ?? 0) * exposure).toBeCloseTo(0.2422, 4);
    expect((facts.route.rate?.high ?? 0) * exposure).toBeCloseTo(7.2247, 4);
  });

  test('all routes are there, the highest rate first', () => {
    expect(facts.routes.map(({ id, count }) => [id, count])).toEqual([
      ['road', 3],
      ['other', 1],
    ]);
  });

  test('the ribbon holds the whole span, whatever the window', () => {
    expect(facts.ribbon.months).toHaveLength(37);
    // Segment, month, count: March 2016, December 2016, June 2017 (twice).
    expect([...facts.ribbon.cells]).toEqual([2, 2, 1, 2, 11, 1, 2, 17, 1, 33, 17, 1]);
  });

  test('legs and drawing: the plain line is dashed', () => {
    expect(facts.legs.map(({ from, to, schematic }) => [from, to, schematic])).toEqual([
      ['A', 'B', false],
      ['B', 'C', true],
    ]);
    const looks = drawing?.shapes.features.map(({ properties: { role, tone } }) => [role, tone]);
    expect(looks).toEqual([
      ['line', 'same'],
      ['dashed', 'same'],
      ['dashed', 'step-2'],
      ['line', 'step-3'],
    ]);
    expect(drawing?.legend.map(({ label }) => label.en)).toEqual([
      'Incidents in 5 km: 0',
      'Incidents in 5 km: 1',
      'Incidents in 5 km: 2–3',
    ]);
  });
});

test('filters take rows away from every number; distance and segments are those asked', () => {
  const mask = new Uint16Array(INCIDENTS.length);
  const near = INCIDENTS.findIndex((_, row) => idsOf(Uint32Array.of(row))[0] === 'near');
  mask[near] = 1;
  const { facts, rows } = answerOf(
    study,
    { ...inputs, mask },
    { route: 'road', d: '8', seg: '50' },
  );
  expect(idsOf(rows)).toEqual(['touching', 'end', 'far']);
  expect(facts?.segments.map(({ count }) => count)).toEqual([2, 0, 0, 1]);
});

test('a chosen kilometre marks its segment; one past the end marks none', () => {
  const chosen = answerOf(study, inputs, { route: 'road', at: '12.5' });
  const mark = chosen.drawing?.shapes.features.at(-1);
  expect(mark?.properties).toMatchObject({ role: 'point', label: { en: 'km 10–15' } });
  expect(mark?.geometry).toEqual({
    type: 'Point',
    coordinates: [Math.round((12.5 / DEGREE_KM) * 1e5) / 1e5, 0],
  });
  const beyond = answerOf(study, inputs, { route: 'road', at: '500' }).drawing;
  expect(beyond?.shapes.features.some(({ properties }) => properties.role === 'point')).toBe(false);
});

test('without a route of that name the first one; without any, nothing', () => {
  expect(answerOf(study, inputs, { route: 'nowhere' }).facts?.route.id).toBe('other');
  expect(answerOf(study, inputsOf(INCIDENTS, YEAR)).facts).toBeNull();
});

test('a route without a length has no segments and no rate', () => {
  const point = route('point', [
    [
      [0, 0],
      [0, 0],
    ],
  ]);
  const { facts } = answerOf(study, inputsOf(INCIDENTS, { places: { routes: [point] }, ...YEAR }));
  expect(facts?.route.rate).toBeNull();
  expect(facts?.segments).toEqual([]);
});
