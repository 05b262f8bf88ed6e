import { describe, expect, test } from 'vitest';
import { drawnRoute } from '../../../../../src/analysis/studies/exposure/drawn-route.ts';
import { study } from '../../../../../src/analysis/studies/exposure/exposure.ts';
import { readExposureParams } from '../../../../../src/analysis/studies/exposure/exposure-params.ts';
import {
  patrolParamsOf,
  readPatrolParams,
} from '../../../../../src/analysis/studies/patrol/patrol-params.ts';
import { STUDY_TRAITS } from '../../../../../src/analysis/study/study-facts.ts';
import { incident, route } from '../../made-up.ts';
import { CHAIN, DEGREE_KM as GEODESIC_KM } from '../../roads/made-up-roads.ts';
import { answerOf, days, inputsOf } from '../answer.ts';

const YEAR = { window: days('2017-01-01', '2017-12-31'), span: days('2016-01-01', '2018-12-31') };
const DEGREE_KM = (6371.0088 * Math.PI) / 180;
const SHIPPED = route('shipped', [
  [
    [0, 0],
    [1, 0],
  ],
]);
const INCIDENTS = [
  incident({ id: 'near', lon: 0.1, lat: 0.03 }),
  incident({ id: 'schematic', lon: 1.5, lat: 0 }),
  // 0.06° is 6.7 km off.
  incident({ id: 'far', lon: 2.2, lat: 0.06 }),
];
const inputs = { ...inputsOf(INCIDENTS, { places: { routes: [SHIPPED] }, ...YEAR }), roads: CHAIN };

describe('a drawn route over a main road, a schematic line and half a main road', () => {
  const { facts, rows, drawing } = answerOf(study, inputs, { p: '0/0/1/0/2.5/0' });
  if (!facts) throw new Error('no facts');

  test('is the one that is answered for, and stands among the others', () => {
    expect(facts.route).toMatchObject({ id: 'drawn', count: 2 });
    expect(facts.route.lengthKm).toBeCloseTo(2.5 * GEODESIC_KM, 4);
    expect(facts.route.drawnKm).toBeCloseTo(2.5 * DEGREE_KM, 6);
    expect(facts.routes.map(({ id, count }) => [id, count])).toEqual([
      ['shipped', 1],
      ['drawn', 2],
    ]);
    expect([...rows].length).toBe(2);
    // 11.1 km and 166.8 km along, in segments of 5 km.
    expect([...facts.rowSegments].sort((a, b) => a - b)).toEqual([2, 33]);
  });

  test('two of five parts lie where no road is known, and are dashed', () => {
    expect(facts.realRoadShare).toBeCloseTo(1.5 / 2.5, 6);
    expect(facts.legs.map(({ from, to, schematic }) => [from, to, schematic])).toEqual([
      ['1', '2', false],
      ['2', '', true],
      ['', '3', false],
    ]);
    const shapes = drawing?.shapes.features ?? [];
    expect(new Set(shapes.map(({ properties }) => properties.role))).toEqual(
      new Set(['line', 'dashed', 'point']),
    );
    const marks = shapes.filter(({ properties }) => properties.role === 'point');
    expect(marks.map(({ properties, geometry }) => [properties.label?.en, geometry])).toEqual([
      ['1', { type: 'Point', coordinates: [0, 0] }],
      ['2', { type: 'Point', coordinates: [1, 0] }],
      ['3', { type: 'Point', coordinates: [2.5, 0] }],
    ]);
  });
});

test('another route can be looked at beside it', () => {
  const { facts, drawing } = answerOf(study, inputs, { p: '0/0/2.5/0', route: 'shipped' });
  expect(facts?.route.id).toBe('shipped');
  expect(facts?.routes.map(({ id }) => id)).toEqual(['shipped', 'drawn']);
  expect(drawing?.shapes.features.some(({ properties }) => properties.role === 'point')).toBe(
    false,
  );
});

test('there and back is twice as long, an incident counts once, on the way there', () => {
  const { facts } = answerOf(study, inputs, { p: '0/0/1/0/0/0' });
  expect(facts?.route.drawnKm).toBeCloseTo(2 * DEGREE_KM, 6);
  expect([...(facts?.rowSegments ?? [])]).toEqual([2]);
});

test('a point far from the road is moved onto it or not, as the link of the sketch has it', () => {
  const kmWith = (s: string) =>
    answerOf(study, inputs, { p: '0.5/0.05/1/0', s }).facts?.route.drawnKm;
  expect(kmWith('10')).toBeCloseTo(0.5 * DEGREE_KM, 3);
  expect(kmWith('0')).toBeCloseTo(0.55 * DEGREE_KM, 3);
});

test('without a way, or without the graph, there are no facts', () => {
  // The island of the graph lies at 10°.
  expect(answerOf(study, inputs, { p: '0/0/10/0' }).facts).toBeNull();
  expect(answerOf(study, inputs, { p: '0/0' }).facts).toBeNull();
  expect(answerOf(study, { ...inputs, roads: null }, { p: '0/0/1/0' }).facts).toBeNull();
  expect(answerOf(study, inputs, { route: 'drawn' }).facts).toBeNull();
});

test('the lines stay the same object while the parameters are equal', () => {
  const linesOf = (p: string, vm = '40') => drawnRoute(CHAIN, readPatrolParams({ p, vm }))?.lines;
  const first = linesOf('0/0/1/0');
  expect(first).toBeDefined();
  expect(linesOf('0/0/1/0')).toBe(first);
  expect(linesOf('0/0/1/0', '50')).not.toBe(first);
  expect(linesOf('0/0/2/0')).not.toEqual(first);
});

test('parameters: drawn by `p`, carried over as the sketch spells them; only then roads are needed', () => {
  expect(readExposureParams({})).toMatchObject({ route: null, drawn: null });
  expect(readExposureParams({ p: 'nonsense' })).toMatchObject({ route: null, drawn: null });
  expect(readExposureParams({ p: '0/0/1/0', s: '5' })).toMatchObject({
    route: 'drawn',
    drawn: {
      points: [
        { lon: 0, lat: 0 },
        { lon: 1, lat: 0 },
      ],
      snapKm: 5,
    },
  });
  expect(readExposureParams({ p: '0/0/1/0', route: 'shipped' }).route).toBe('shipped');
  const raw = { p: '0/0/1/0', s: '5', vm: '50', df: '2' };
  expect(patrolParamsOf({ ...raw, d: '10', seg: '1', at: '3', route: 'shipped' })).toEqual(raw);
  expect(patrolParamsOf({ d: '10' })).toEqual({});
  const { needsRoads } = STUDY_TRAITS.exposure;
  expect(
    [{}, { route: 'shipped' }, { p: '' }, { p: '0/0/1/0' }].map((one) => needsRoads?.(one)),
  ).toEqual([false, false, false, true]);
});
