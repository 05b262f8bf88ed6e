import { describe, expect, test } from 'vitest';
import { parseDay } from '../../../../src/domain/day.ts';
import { readRegions } from '../../../../src/domain/read/read-areas.ts';
import { readBases } from '../../../../src/domain/read/read-bases.ts';
import { readActors } from '../../../../src/domain/read/read-dictionary.ts';
import { readLeftOut } from '../../../../src/domain/read/read-left-out.ts';
import { readManifest } from '../../../../src/domain/read/read-manifest.ts';
import { missionFacts, readMission } from '../../../../src/domain/read/read-mission.ts';
import { readRoutes } from '../../../../src/domain/read/read-routes.ts';
import { readPlaces } from '../../../../src/domain/read/read-sites.ts';

const collection = (geometry: object, ...properties: object[]) => ({
  type: 'FeatureCollection',
  features: properties.map((one) => ({ type: 'Feature', geometry, properties: one })),
});
const POINT = { type: 'Point', coordinates: [0, 16] };
const SQUARE = {
  type: 'Polygon',
  coordinates: [
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ],
};
const NAME = { en: 'Timbuktu', fr: 'Tombouctou' };
const told = (problems: readonly { code: string; at?: string }[]) =>
  problems.map(({ code, at }) => `${code} ${at}`);

describe('bases', () => {
  const record = { from: '2014-05-01', to: '2014-06-30', sourceMap: 'UN', precision: 'month' };
  const base = {
    id: 'timbuktu',
    name: NAME,
    from: '2014-03-01',
    to: '2023-12-31',
    fromPrecision: 'month',
    toPrecision: 'day',
    history: [
      { ...record, troops: 300, tcc: { BFA: 300 } },
      { ...record, troops: -1 },
      { ...record, from: '2014-03-01', to: '2014-04-30' },
    ],
  };

  test('a bad record costs only itself; the others come in order of time', () => {
    const { rows, problems } = readBases(collection(POINT, base));
    expect(told(problems)).toEqual([
      'out-of-range feature 1 (timbuktu): properties.history.1.troops',
    ]);
    expect(problems.map(({ lost }) => lost)).toEqual(['part']);
    expect(rows[0]?.history).toEqual([
      {
        ...record,
        from: parseDay('2014-03-01'),
        to: parseDay('2014-04-30'),
        units: [],
        tcc: {},
      },
      {
        ...record,
        from: parseDay('2014-05-01'),
        to: parseDay('2014-06-30'),
        troops: 300,
        units: [],
        tcc: { BFA: 300 },
      },
    ]);
  });

  test('a base that ends before it begins is left out', () => {
    const { rows, problems } = readBases(collection(POINT, { ...base, to: '2013-01-01' }));
    expect(rows).toEqual([]);
    expect(told(problems)).toEqual(['end-before-start feature 1 (timbuktu): properties.to']);
  });
});

describe('routes', () => {
  const lines = {
    type: 'MultiLineString',
    coordinates: [
      [
        [0, 16],
        [1, 16],
      ],
    ],
  };
  const route = {
    id: 'a-b',
    name: 'A – B',
    via: ['A', 'B'],
    lengthKm: 107,
    status: 'illustrative',
    realRoadShare: 0.5,
    legs: [{ from: 'A', to: 'B', km: 107, schematic: true }],
  };

  test('carry one line a leg', () => {
    const { rows, problems } = readRoutes(collection(lines, route));
    expect(problems).toEqual([]);
    expect(rows[0]?.lines).toEqual(lines.coordinates);
    const doubt = readRoutes(collection(lines, { ...route, legs: [] })).problems;
    expect(told(doubt)).toEqual(['row-count feature 1 (a-b): properties.legs']);
    expect(doubt[0]?.lost).toBeUndefined();
  });

  test('that claim to be records of patrols are not drawn', () => {
    const { rows, problems } = readRoutes(collection(lines, { ...route, status: 'actual' }));
    expect(rows).toEqual([]);
    expect(told(problems)).toEqual(['unknown-kind feature 1 (a-b): properties.status']);
  });
});

describe('regions', () => {
  const region = { pcode: 'ML06', name: NAME, areaKm2: 5 };

  test('may have the same code in two divisions, and not twice in one', () => {
    const old = { ...region, to: '2015-12-31' };
    const now = { ...region, from: '2016-01-01', derived: true };
    const { rows, problems } = readRegions(collection(SQUARE, old, now, now));
    expect(rows.map(({ code, from, to, derived }) => [code, from, to, derived])).toEqual([
      ['ML06', undefined, parseDay('2015-12-31'), false],
      ['ML06', parseDay('2016-01-01'), undefined, true],
    ]);
    expect(told(problems)).toEqual(['duplicate-id feature 3 (ML06)']);
  });
});

test('towns keep both names', () => {
  const place = { name: NAME, rank: 2, class: 'region', pcode: 'ML06' };
  const { rows } = readPlaces(collection(POINT, place));
  expect(rows).toMatchObject([{ id: 'ML06', name: 'Tombouctou', facts: { nameEn: 'Timbuktu' } }]);
});

describe('the mission', () => {
  const fact = { text: NAME, reference: 'https://un.org/', date: '2013-04-25' };
  const resolution = { ...fact, id: 'S/RES/2100', datePrecision: 'day' };

  test('a bad fact costs only itself, a missing list only that list', () => {
    const { rows, problems } = readMission({
      resolutions: [
        resolution,
        { ...resolution, mandate: { from: '2014-01-01', to: '2013-01-01' } },
      ],
      milestones: 'none',
      closures: [{ place: 'Ber', text: NAME, reference: 'https://un.org/' }],
      officeHolders: [{ office: 'king', name: 'X', reference: 'https://un.org/' }],
      strengths: [],
      seasons: [],
      contributions: { monthlyTotals: [] },
    });
    expect(told(problems)).toEqual([
      'end-before-start resolutions 2 (S/RES/2100): mandate.to',
      'wrong-type milestones',
      'unknown-kind officeHolders 1 (X): office',
    ]);
    const [mission] = rows;
    expect(mission?.resolutions).toEqual([{ ...resolution, date: parseDay('2013-04-25') }]);
    expect(mission && missionFacts(mission)).toBe(2);
  });
});

describe('lists and dictionaries', () => {
  test('lose only what is bad', () => {
    const left = readLeftOut([
      { source: 'ucdp', reason: 'before-period', count: 3 },
      { source: 1 },
    ]);
    expect(left.rows).toHaveLength(1);
    expect(told(left.problems)).toEqual(['wrong-type row 2: source']);
    const actors = readActors({ jnim: { name: NAME }, mali: { name: { en: 'Mali' } } });
    expect(actors.rows).toEqual([['jnim', NAME]]);
    expect(told(actors.problems)).toEqual(['missing mali: name.fr']);
  });
});

describe('the manifest', () => {
  const file = {
    path: 'bases.geojson',
    kind: 'bases',
    sha256: '0'.repeat(64),
    bytes: 1,
    rows: 1,
    sources: ['geo-pko'],
    licence: 'CC BY 4.0',
  };
  const head = { fingerprint: '8dbfa92e', first: '2013-01-01', last: '2023-12-31', sources: [] };

  const asideOf = (path: string) => readManifest({ ...head, files: [file, { ...file, path }] });

  test.each([
    '../secret.json',
    'https://example.org/x.json',
    '//example.org/x',
    '/x.json',
    'a/../../x.json',
    'a/./x.json',
    'a//x.json',
    'a/',
    'a\\..\\x.json',
    'a/%2e%2e/x.json',
    '',
  ])('names no file outside its folder: %j', (path) => {
    const { rows, problems } = asideOf(path);
    expect(rows[0]?.files).toEqual([file]);
    expect(problems).toMatchObject([{ code: 'bad-address' }]);
  });

  test('names files in folders of its own', () => {
    const { rows, problems } = asideOf('briefings/mission.json');
    expect(problems).toEqual([]);
    expect(rows[0]?.files.map(({ path }) => path)).toEqual([file.path, 'briefings/mission.json']);
  });

  test.each([
    ['fingerprint', 'none', 'wrong-type manifest: fingerprint'],
    ['first', '2024-01-01', 'end-before-start manifest: last'],
    ['files', 1, 'wrong-type manifest: files'],
  ])('with a bad %s it is of no use', (key, value, problem) => {
    const { rows, problems } = readManifest({ ...head, files: [file], [key]: value });
    expect(rows).toEqual([]);
    expect(told(problems)).toEqual([problem]);
    expect(problems[0]?.severity).toBe('error');
  });
});
