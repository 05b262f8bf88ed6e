import { booleanPointInPolygon } from '@turf/turf';
import type { Geometry, MultiPolygon } from 'geojson';
import { expect, test } from 'vitest';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { study } from '../../../../src/analysis/studies/border/border.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import type { Frontier } from '../../../../src/domain/mission-places.ts';
import { incidentFeatures, shipped } from '../../data/shipped.ts';
import { type LonLatPair, walkedDistanceKm } from '../sphere-oracle.ts';
import { answerOf, days, inputsOf, on } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

/** A frontier along the equator, where a degree is 111.195 km, and one across its end. */
const FRONTIERS: Frontier[] = [
  {
    id: 'S',
    name: { en: 'South', fr: 'Sud' },
    lengthKm: 222.4,
    line: [
      [0, 0],
      [2, 0],
    ],
  },
  {
    id: 'E',
    name: { en: 'East', fr: 'Est' },
    lengthKm: 111.2,
    line: [
      [2, 0],
      [2, 1],
    ],
  },
];

function incident(id: string, lon: number, lat: number, more: object = { best: 2 }): Incident {
  const day = on('2018-06-01');
  return {
    ...{ id, source: 'ucdp', type: 'state-based', start: day, end: day, lon, lat },
    ...{ datePrecision: 1, placePrecision: 1, missionDeathsBy: {}, actors: [], references: [] },
    ...{ seeAlso: [], ...more },
  } as Incident;
}

function answer(rows: readonly Incident[], km: string) {
  const table = eventTable(rows, {});
  const inputs = {
    ...inputsOf([], { places: { frontiers: FRONTIERS } }),
    table,
    mask: new Uint16Array(table.size),
  };
  return answerOf(study, inputs, { km });
}

test('by hand: within the belt of one, of two, of none, and uncertain places apart', () => {
  const rows = [
    incident('near', 0.5, 0.2), // 22.2 km from the south, 166 km from the east
    incident('corner', 1.9, 0.1), // 11.1 km from both
    incident('beyond', 1, 0.3), // 33.4 km from the south
    incident('other-side', 0.5, -0.2),
    incident('vague', 0.6, 0.1, { placePrecision: 3, best: 9 }),
    incident('unknown', 0.7, 0.1, {}),
  ];
  const { facts, rows: found, leftOut } = answer(rows, '25');
  expect(facts).toMatchObject({ certain: 5, inBelt: 4, uncertain: 1, uncertainInBelt: 1 });
  expect(facts.deaths).toMatchObject({ best: 6, unknown: 1 });
  const [south, east] = facts.frontiers;
  expect(south).toMatchObject({ incidents: 4, uncertain: 1, deaths: { best: 6, unknown: 1 } });
  expect(east).toMatchObject({ incidents: 1, uncertain: 0, deaths: { best: 2 } });
  expect(south?.per100Km).toBeCloseTo(4 / 2.224, 6);
  expect(found).toHaveLength(4);
  expect(leftOut.map(({ reason, rows: some }) => [reason, some.length])).toEqual([
    ['place-uncertain', 1],
  ]);
  // 0.2° are 22.239 km.
  expect(answer(rows, '22.24').facts.frontiers[0]?.incidents).toBe(4);
  expect(answer(rows, '22.23').facts.frontiers[0]?.incidents).toBe(2);
});

test('the belt that is drawn is the belt that is counted, to about 1 km', () => {
  const { drawing } = answer([], '40');
  const belt = drawing?.shapes.features.find(({ properties }) => properties.role === 'area');
  const holds = (lon: number, lat: number) =>
    booleanPointInPolygon([lon, lat], belt?.geometry as MultiPolygon);
  // 40 km are 0.3597°.
  for (const lon of [0.3, 0.77, 1.2]) {
    expect([holds(lon, 0.35), holds(lon, 0.37)]).toEqual([true, false]);
    expect([holds(lon, -0.35), holds(lon, -0.37)]).toEqual([true, false]);
  }
  expect([holds(-0.35, 0), holds(-0.37, 0), holds(1.2, 0.5), holds(1.7, 0.5)]).toEqual([
    ...[true, false, false, true],
  ]);
});

test('of the shipped incidents those are in the belt of Niger that a walk along the line finds', () => {
  const [first, last, km] = ['2019-01-01', '2019-12-31', 50];
  const { facts } = answerOf(study, shippedInputs({ window: days(first, last) }), {
    km: String(km),
  });
  const niger = shipped<{ id: string }>('frontiers').find(
    ({ properties }) => properties.id === 'NER',
  );
  const line = coordinatesOf(niger?.geometry);
  const shown = incidentFeatures.filter(
    ({ properties: { start, end } }) => start <= last && end >= first,
  );
  const near = shown.filter(({ geometry: { coordinates } }) => {
    const [lon = 0, lat = 0] = coordinates;
    // Niger's frontier lies north of 14.5° and east of the meridian: others are far.
    return lat > 14 && lon > -1 && walkedDistanceKm([lon, lat], line, 100) <= km;
  });
  const certain = near.filter(({ properties }) => properties.placePrecision <= 2);
  const found = facts.frontiers.find(({ id }) => id === 'NER');
  expect(certain.length).toBeGreaterThan(5);
  expect(found?.incidents).toBe(certain.length);
  expect(found?.uncertain).toBe(near.length - certain.length);
  expect(found?.deaths.best).toBe(
    certain.reduce((sum, { properties }) => sum + (properties.best ?? 0), 0),
  );
  expect(facts.certain + facts.uncertain).toBe(shown.length);
});

test('without frontiers there is no belt', () => {
  const { facts, drawing } = answerOf(study, inputsOf([]));
  expect(facts.frontiers).toEqual([]);
  expect(drawing?.shapes.features).toEqual([]);
});

function coordinatesOf(geometry: Geometry | undefined): LonLatPair[] {
  if (geometry?.type !== 'LineString') throw new Error('no line');
  return geometry.coordinates.map(([lon = 0, lat = 0]): LonLatPair => [lon, lat]);
}
