import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../src/domain/day.ts';
import { readIncidents } from '../../../../src/domain/read/read-incidents.ts';

const FULL = {
  id: 'ucdp:123',
  source: 'ucdp',
  type: 'state',
  start: '2017-06-30',
  end: '2017-07-01',
  datePrecision: 2,
  placePrecision: 3,
  place: 'Konna',
  region: 'ML05',
  best: 4,
  low: 0,
  high: 6,
  actors: ['jnim'],
  references: [{ source: 'ucdp', id: '123', address: 'https://ucdp.uu.se/' }],
};
const point = (lon: unknown, lat: unknown) => ({ type: 'Point', coordinates: [lon, lat] });

function read(properties: object, geometry: unknown = point(-3.9, 14.95)) {
  const feature = { type: 'Feature', geometry, properties };
  return readIncidents({ type: 'FeatureCollection', features: [feature] });
}

describe('readIncidents', () => {
  test('gives days as numbers and keeps facts as they are', () => {
    const { rows, problems } = read(FULL);
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      {
        ...FULL,
        start: parseDay('2017-06-30'),
        end: parseDay('2017-07-01'),
        lon: -3.9,
        lat: 14.95,
        missionDeathsBy: {},
        seeAlso: [],
      },
    ]);
  });

  test('what is not stated stays absent, never 0', () => {
    const { best: _best, low: _low, high: _high, place: _place, ...rest } = FULL;
    const [row] = read(rest).rows;
    expect(row).toBeDefined();
    for (const key of ['best', 'low', 'high', 'place', 'missionDeaths']) {
      expect(row).not.toHaveProperty(key);
    }
  });

  test.each([
    ['wrong-type', 'place', 7, '7'],
    ['wrong-type', 'best', null, 'null'],
    ['wrong-type', 'best', '4', '4'],
    ['bad-date', 'start', '2017-02-30', '2017-02-30'],
    ['bad-date', 'end', 'soon', 'soon'],
    ['end-before-start', 'end', '2017-06-29', '2017-06-29'],
    ['out-of-range', 'placePrecision', 8, '8'],
    ['out-of-range', 'datePrecision', 0, '0'],
    ['out-of-range', 'best', -1, '-1'],
    ['out-of-range', 'low', 1.5, '1.5'],
    ['unknown-kind', 'type', 'flood', 'flood'],
    ['bad-address', 'reference', 'javascript:alert(1)', 'javascript:alert(1)'],
    ['missing', 'source', undefined, 'undefined'],
    ['missing', 'source', '', ''],
  ])('%s: %s is %j', (code, key, value, detail) => {
    const { rows, problems } = read({ ...FULL, [key]: value });
    expect(rows).toEqual([]);
    const at = `feature 1 (ucdp:123): properties.${key}`;
    expect(problems).toEqual([{ code, at, detail, severity: 'warning', lost: 'row' }]);
  });

  test.each([
    ['out-of-range', point(181, 0)],
    ['out-of-range', point(0, -91)],
    ['not-geojson', point('1', 2)],
    ['not-geojson', { type: 'Point' }],
    [
      'wrong-type',
      {
        type: 'LineString',
        coordinates: [
          [0, 0],
          [1, 1],
        ],
      },
    ],
    ['wrong-type', null],
  ])('%s: geometry %j', (code, geometry) => {
    const { rows, problems } = read(FULL, geometry);
    expect(rows).toEqual([]);
    expect(problems).toMatchObject([{ code, at: 'feature 1 (ucdp:123): geometry' }]);
  });

  test('a long value is shortened', () => {
    const [problem] = read({ ...FULL, start: 'x'.repeat(1000) }).problems;
    expect(problem?.detail).toHaveLength(80);
  });

  test.each([
    ['not-an-object', 7],
    ['not-an-object', []],
    ['not-geojson', {}],
    ['not-geojson', { type: 'FeatureCollection' }],
    ['not-geojson', { type: 'Feature', features: [] }],
  ])('%s: a file that is %j is of no use', (code, input) => {
    expect(readIncidents(input)).toMatchObject({
      rows: [],
      problems: [{ code, severity: 'error' }],
    });
  });
});
