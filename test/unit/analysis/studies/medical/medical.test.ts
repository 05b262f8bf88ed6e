import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  flightReach,
  reachedAt,
} from '../../../../../src/analysis/studies/medical/flight-reach.ts';
import { study } from '../../../../../src/analysis/studies/medical/medical.ts';
import { readMedicalParams } from '../../../../../src/analysis/studies/medical/medical-params.ts';
import { base, day, incident, record } from '../../made-up.ts';
import { chordDistanceKm } from '../../sphere-oracle.ts';
import { answerOf, days, inputsOf } from '../answer.ts';

const YEAR = { window: days('2017-01-01', '2017-12-31'), span: days('2016-01-01', '2018-12-31') };
const DEGREE_KM = (6371.0088 * Math.PI) / 180;

describe('how far it comes', () => {
  test('the check values: 220 km/h, 15 minutes on the ground', () => {
    const reach = (n: string) => flightReach(readMedicalParams({ v: '220', s: '15', n }));
    expect(reach('30')).toEqual({ oneHourKm: 110, twoHourPathKm: 2 * 137.5 });
    expect(reach('45')).toEqual({ oneHourKm: 55, twoHourPathKm: 2 * 110 });
    expect(flightReach(readMedicalParams({}))).toEqual(reach('30'));
  });

  test('never below 0', () => {
    expect(flightReach(readMedicalParams({ n: '120', s: '60' }))).toEqual({
      oneHourKm: 0,
      twoHourPathKm: 0,
    });
  });

  test('a place is reached as by every pair of bases looked at apart', () => {
    const point = fc.record({
      lon: fc.double({ min: -4, max: 4, noNaN: true }),
      lat: fc.double({ min: 14, max: 20, noNaN: true }),
    });
    const list = fc.array(point, { maxLength: 4 });
    const km = fc.double({ min: 1, max: 500, noNaN: true });
    fc.assert(
      fc.property(point, list, list, km, km, (at, aviation, medical, one, two) => {
        const apart = (place: { lon: number; lat: number }) =>
          chordDistanceKm([at.lon, at.lat], [place.lon, place.lat]);
        expect(
          reachedAt(at, { aviation, medical }, { oneHourKm: one, twoHourPathKm: two }),
        ).toEqual({
          oneHour: aviation.some((a) => apart(a) <= one),
          twoHours: aviation.some((a) => medical.some((s) => apart(a) + apart(s) <= two)),
        });
      }),
    );
  });
});

/** Aviation all the time at 0°; a hospital at 2° E that comes in July 2017. */
const BASES = [
  base({
    id: 'wing',
    history: [record(day(2016, 1, 1), day(2018, 12, 31), { aviation: true, sourceMap: 'map 1' })],
  }),
  base({
    id: 'hospital',
    lon: 2,
    history: [
      record(day(2016, 1, 1), day(2017, 6, 30), { medical: false, sourceMap: 'map 1' }),
      record(day(2017, 7, 1), day(2018, 12, 31), { medical: true, sourceMap: 'map 2' }),
    ],
  }),
  base({ id: 'other', lon: 1, history: [record(day(2016, 1, 1), day(2018, 12, 31))] }),
];
/** 275 km in all: 0° → 1° → 2° is 222 km; 0° → 2.2° → 2° is 267 km; 0° → 2.3° → 2° is 289 km. */
const INCIDENTS = [
  incident({ id: 'early', lon: 0.9, start: day(2017, 3, 1) }),
  incident({ id: 'late', lon: 0.9, start: day(2017, 8, 1) }),
  incident({ id: 'edge', lon: 2.2, start: day(2017, 8, 2) }),
  incident({ id: 'beyond', lon: 2.3, start: day(2017, 8, 3), placePrecision: 4 }),
  incident({ id: 'outside', lon: 0, start: day(2018, 8, 3) }),
];
const SITES = [0.5, 2.2, 3].map((lon, i) => ({
  ...{ id: `${i}`, lon, lat: 0, kind: 'town', facts: {} },
}));

describe('10-1-2 view', () => {
  const inputs = inputsOf(INCIDENTS, { places: { bases: BASES, places: SITES }, ...YEAR });
  const { facts, drawing, rows } = answerOf(study, inputs);

  test('incidents count by the bases as of their first day', () => {
    expect(rows).toHaveLength(4);
    // One hour: 110 km are 0.989°. Two hours: not in March, when there was no hospital.
    expect(facts.incidents).toEqual({ oneHour: 2, twoHours: 2, of: 4 });
    expect(facts.imprecise).toBe(1);
  });

  test('sites count by the bases as of the last day, each with its map', () => {
    expect(facts.asOf).toBe(day(2017, 12, 31));
    expect(facts.places).toEqual({ oneHour: 1, twoHours: 2, of: 3 });
    expect(facts.health).toEqual({ oneHour: 0, twoHours: 0, of: 0 });
    expect(
      facts.bases.map(({ id, aviation, medical, sourceMap }) => [id, aviation, medical, sourceMap]),
    ).toEqual([
      ['wing', true, false, 'map 1'],
      ['hospital', false, true, 'map 2'],
    ]);
  });

  test('an ellipse and a circle are drawn, in two tones', () => {
    expect(drawing?.shapes.features.map(({ properties }) => properties.tone)).toEqual([
      'step-2',
      'step-4',
    ]);
    const lons = drawing?.shapes.features.map(({ geometry }) =>
      geometry.type === 'Polygon' ? geometry.coordinates[0]?.map(([lon = 0]) => lon) : [],
    );
    // Long axis: (275 − 2°) / 2 beyond each place.
    const beyond = (275 / DEGREE_KM - 2) / 2;
    expect(Math.max(...(lons?.[0] ?? []))).toBeCloseTo(2 + beyond, 3);
    expect(Math.max(...(lons?.[1] ?? []))).toBeCloseTo(110 / DEGREE_KM, 3);
  });

  test('without a hospital near enough only the hour is drawn; without bases nothing', () => {
    const far = [BASES[0] ?? base({ id: 'none' }), { ...base({ id: 'far' }), lon: 4 }];
    const one = answerOf(study, inputsOf([], { places: { bases: far }, ...YEAR }));
    expect(one.drawing?.legend.map(({ tone }) => tone)).toEqual(['step-4']);
    expect(answerOf(study, inputsOf([], YEAR)).drawing).toBeNull();
  });

  test('areas that overlap are one', () => {
    const both = { aviation: true, medical: true };
    const near = [0, 0.5].map((lon) =>
      base({ id: `${lon}`, lon, history: [record(day(2016, 1, 1), day(2018, 12, 31), both)] }),
    );
    const { drawing: joined } = answerOf(study, inputsOf([], { places: { bases: near }, ...YEAR }));
    expect(joined?.shapes.features.map(({ geometry }) => geometry.type)).toEqual([
      'Polygon',
      'Polygon',
    ]);
  });
});
