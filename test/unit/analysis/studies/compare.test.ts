import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { NO_FILTERS } from '../../../../src/analysis/filters.ts';
import { joinRows } from '../../../../src/analysis/join-rows.ts';
import { filterMask } from '../../../../src/analysis/mask.ts';
import { study } from '../../../../src/analysis/studies/compare/compare.ts';
import { ratioTone } from '../../../../src/analysis/study/ratio-drawing.ts';
import { incidents } from '../../data/shipped.ts';
import { incident, square } from '../../layers/small-scene.ts';
import { answerOf, days, inputsOf } from './answer.ts';
import { data, shippedInputs } from './shipped-inputs.ts';

const A = days('2018-01-01', '2018-12-31');
const B = days('2017-01-01', '2017-12-31');

/** By the rule of the atlas, from the shipped file: its span touches the days, both inclusive. */
const touching = (first: string, last: string) =>
  incidents.filter(({ start, end }) => start <= last && end >= first);

test('of the shipped incidents: both windows as they are counted apart', () => {
  const { facts, rows } = answerOf(study, shippedInputs({ window: A, compare: B }));
  for (const [side, year] of [
    [facts.a, '2018'],
    [facts.b, '2017'],
  ] as const) {
    const some = touching(`${year}-01-01`, `${year}-12-31`);
    const inside = some.filter(({ start, end }) => start.startsWith(year) && end.startsWith(year));
    expect(side?.shown).toBe(some.length);
    expect(side?.begun).toBe(some.filter(({ start }) => start.startsWith(year)).length);
    expect(side?.certain).toBe(inside.length);
    expect(side?.deaths.best).toBe(some.reduce((sum, { best = 0 }) => sum + best, 0));
    expect(side?.days).toBe(365);
  }
  const inBoth = touching('2018-01-01', '2018-12-31').filter(({ start }) => start < '2018');
  expect(facts.inBoth).toBe(inBoth.length);
  expect(rows).toHaveLength(touching('2017-01-01', '2018-12-31').length);
  expect(facts.ratio?.estimate).toBeCloseTo(facts.a.begun / (facts.b?.begun ?? 0), 12);
  const gao = facts.lines.find(({ key }) => key === 'ML07');
  const inGao = (year: string) =>
    incidents.filter(
      ({ start, region, placePrecision }) =>
        start.startsWith(year) && region === 'ML07' && placePrecision <= 4,
    ).length;
  expect([gao?.a, gao?.b]).toEqual([inGao('2018'), inGao('2017')]);
});

test('rates go by days: twice as many in twice as many days are no more', () => {
  const rows = [
    ...Array.from({ length: 20 }, (_, i) => incident(`a${i}`, '2018-02-01')),
    ...Array.from({ length: 10 }, (_, i) => incident(`b${i}`, '2017-03-01')),
  ];
  const window = days('2018-02-01', '2018-02-28');
  const compare = days('2017-03-01', '2017-03-14');
  expect(answerOf(study, inputsOf(rows, { window, compare })).facts.ratio?.estimate).toBe(1);
});

test('no second window: A alone, nothing on the map', () => {
  const { facts, drawing } = answerOf(
    study,
    inputsOf([incident('a', '2018-02-01')], { window: A }),
  );
  expect([facts.a.shown, facts.b, facts.ratio, facts.lines, drawing]).toEqual([
    1,
    null,
    null,
    [],
    null,
  ]);
});

test('windows that share days get no ratio', () => {
  const rows = Array.from({ length: 9 }, (_, i) => incident(`a${i}`, '2018-02-01'));
  const compare = days('2017-07-01', '2018-02-28');
  const { facts } = answerOf(study, inputsOf(rows, { window: A, compare }));
  expect(facts.sharedDays).toBe(31 + 28);
  expect([facts.ratio, facts.inBoth, facts.b?.shown]).toEqual([null, 9, 9]);
  expect(facts.lines).toEqual([{ key: '', a: 9, b: 9, ratio: null, why: 'overlap' }]);
});

test('what only reaches into a window is in its total and in no ratio', () => {
  // Six of two days each that begin on the last day of B, and two that begin in A.
  const rows = [
    ...Array.from({ length: 6 }, (_, i) =>
      incident(`b${i}`, '2018-02-01', { end: days('2018-02-02', '2018-02-02').from }),
    ),
    ...Array.from({ length: 2 }, (_, i) => incident(`a${i}`, '2018-02-02')),
  ];
  const window = days('2018-02-02', '2018-02-02');
  const compare = days('2018-02-01', '2018-02-01');
  const { facts, rows: made } = answerOf(study, inputsOf(rows, { window, compare }));
  expect([facts.a.shown, facts.a.begun, facts.b?.shown, facts.b?.begun]).toEqual([8, 2, 6, 6]);
  expect(facts.ratio?.estimate).toBeCloseTo(1 / 3, 12);
  expect(facts.lines[0]).toMatchObject({ a: 2, b: 6 });
  expect([facts.inBoth, made.length]).toEqual([6, 8]);
});

test('a place known only to the region stands in no cercle, one known to less in no region', () => {
  const some = (placePrecision: 3 | 4 | 5) =>
    Array.from({ length: placePrecision }, (_, i) =>
      incident(`${placePrecision}-${i}`, '2018-02-01', {
        placePrecision,
        region: 'ML07',
        cercle: 'ML0701',
      }),
    );
  const inputs = inputsOf([...some(3), ...some(4), ...some(5)], { window: A, compare: B });
  const of = (by: string) => {
    const { lines, inNoLine, a } = answerOf(study, inputs, { by }).facts;
    return [lines[0]?.a, inNoLine, a.begun];
  };
  expect(of('cercle')).toEqual([3, 9, 12]);
  expect(of('region')).toEqual([7, 5, 12]);
  expect(of('type')).toEqual([12, 0, 12]);
});

test('a window that holds no day of the data has no rate', () => {
  const rows = Array.from({ length: 9 }, (_, i) => incident(`a${i}`, '2018-02-01'));
  const { facts } = answerOf(
    study,
    inputsOf(rows, { window: A, compare: days('2011-01-01', '2011-12-31') }),
  );
  expect([facts.b?.days, facts.ratio]).toEqual([0, null]);
});

test('few together have no ratio, by the guard', () => {
  const rows = [1, 2, 3, 4].map((i) => incident(`a${i}`, '2018-02-01', { type: 'osv' }));
  const inputs = inputsOf(rows, { window: A, compare: B });
  const why = (least: string) => answerOf(study, inputs, { by: 'type', least }).facts.lines[0]?.why;
  expect(why('5')).toBe('too-few');
  expect(why('4')).toBeNull();
});

test('rows of lists that share some, each once, in order', () => {
  const rows = fc.uniqueArray(fc.nat(500)).map((some) => Uint32Array.from(some).sort());
  fc.assert(
    fc.property(fc.array(rows), (lists) => {
      const naive = [...new Set(lists.flatMap((list) => [...list]))].sort((a, b) => a - b);
      expect([...joinRows(lists)]).toEqual(naive);
    }),
  );
});

test('hexagons: by the ratio of what they hold, few hatched, rough places left out', () => {
  const region = {
    code: 'ML07',
    name: { en: 'Gao', fr: 'Gao' },
    derived: false,
    areaKm2: 12_000,
    geometry: square(0, 16),
  };
  const some = (count: number, on: string, lon: number, placePrecision: 1 | 3 = 1) =>
    Array.from({ length: count }, (_, i) =>
      incident(`${on} ${lon} ${placePrecision} ${i}`, on, { lon, lat: 16.5, placePrecision }),
    );
  const rows = [
    ...some(30, '2018-02-01', 0.1),
    ...some(10, '2017-02-01', 0.1),
    ...some(1, '2018-02-01', 0.8),
    ...some(9, '2018-02-01', 0.5, 3),
    ...some(4, '2018-02-01', 9),
    incident('reaching', '2017-12-31', {
      end: days('2018-01-01', '2018-01-01').from,
      lon: 0.8,
      lat: 16.5,
    }),
  ];
  const places = { ...EMPTY_DATA, regions: [region] };
  const { facts, drawing } = answerOf(study, inputsOf(rows, { window: A, compare: B, places }), {
    map: 'hexagons',
    cell: '20',
  });
  const tones = drawing?.shapes.features.map(({ properties }) => properties.tone) ?? [];
  // Three times as many at 0.1°; at 0.8°, 75 km away, one of each window; nothing at 0.5°.
  expect([...tones].sort()).toEqual(['few', 'more-2']);
  expect([facts.notPlaced, facts.outside]).toEqual([9, 4]);
});

test('hexagons of the regions of the day, of the width asked for, whatever was asked before', () => {
  const before = days('2016-01-01', '2016-01-01').from;
  const area = { derived: false, areaKm2: 12_000, name: { en: 'Gao', fr: 'Gao' } };
  const regions = [
    { ...area, code: 'ML07', to: before - 1, geometry: square(0, 16) },
    { ...area, code: 'ML09', from: before, geometry: square(3, 16) },
  ];
  const rows = [0.5, 3.5].flatMap((lon) =>
    ['2014-02-01', '2015-02-01', '2018-02-01'].map((on) =>
      incident(`${lon} ${on}`, on, { lon, lat: 16.5, placePrecision: 1 }),
    ),
  );
  const ask = (year: number, cell: string) => {
    const window = days(`${year}-01-01`, `${year}-12-31`);
    const compare = days('2014-01-01', '2014-12-31');
    const inputs = inputsOf(rows, { window, compare, places: { ...EMPTY_DATA, regions } });
    const { drawing } = answerOf(study, inputs, { map: 'hexagons', cell, least: '1' });
    return (drawing?.shapes.features ?? []).map(({ geometry }) => boxOfFirstRing(geometry));
  };
  for (const [year, cell, west, east, widest] of [
    [2015, '50', 0, 1, 0.6],
    [2018, '50', 3, 4, 0.6],
    [2018, '20', 3, 4, 0.25],
    [2015, '20', 0, 1, 0.25],
    [2015, '50', 0, 1, 0.6],
  ] as const) {
    const [found, ...others] = ask(year, String(cell));
    expect(others).toEqual([]);
    expect(found?.west).toBeGreaterThan(west - 0.5);
    expect(found?.east).toBeLessThan(east + 0.5);
    const width = (found?.east ?? 0) - (found?.west ?? 0);
    expect(width).toBeLessThan(widest);
    expect(width).toBeGreaterThan(widest * 0.7);
  }
});

/** How far west and east a polygon's outer ring reaches. */
function boxOfFirstRing(geometry: Geometry) {
  const ring = geometry.type === 'Polygon' ? geometry.coordinates[0] : [];
  const lons = (ring ?? []).map(([lon = Number.NaN]) => lon);
  return { west: Math.min(...lons), east: Math.max(...lons) };
}

test('a ratio and its inverse have mirrored tones', () => {
  const toneOf = (at: number) => ratioTone({ estimate: at, low: at, high: at });
  expect([1, 1.24, 1.25, 2, 4, Infinity].map(toneOf)).toEqual([
    'same',
    'same',
    'more-1',
    'more-2',
    'more-3',
    'more-3',
  ]);
  expect([0.81, 0.8, 0.5, 0.25, 0].map(toneOf)).toEqual([
    'same',
    'less-1',
    'less-2',
    'less-3',
    'less-3',
  ]);
  // Seven against one: the interval holds 1.
  expect(ratioTone({ estimate: 7, low: 0.9, high: 320 })).toBe('same');
});

test('of the shipped incidents: the same year under two filters, as they are counted apart', () => {
  const all = shippedInputs({ window: A });
  const mask = filterMask(data.incidents, { ...NO_FILTERS, types: ['state'] });
  const { facts, rows } = answerOf(
    study,
    { ...all, mask },
    { with: 'type:onesided', by: 'region' },
  );
  const begun = (type: string) =>
    incidents.filter((one) => one.type === type && one.start.startsWith('2018'));
  expect([facts.a.begun, facts.b?.begun]).toEqual([
    begun('state').length,
    begun('onesided').length,
  ]);
  expect(facts.sharedRows).toBe(0);
  expect(facts.ratio?.estimate).toBeCloseTo(begun('state').length / begun('onesided').length, 12);
  expect(rows).toHaveLength(facts.a.shown + (facts.b?.shown ?? 0));
  const mopti = facts.lines.find(({ key }) => key === 'ML05');
  const inMopti = (type: string) =>
    begun(type).filter(({ region, placePrecision }) => region === 'ML05' && placePrecision <= 4);
  expect([mopti?.a, mopti?.b]).toEqual([inMopti('state').length, inMopti('onesided').length]);
});

test('a part and its whole are no two samples; a second window goes before the filter', () => {
  const rows = [
    incident('a', '2018-02-01', { type: 'state' }),
    incident('b', '2018-02-02', { type: 'mission' }),
    incident('c', '2017-02-02', { type: 'mission' }),
  ];
  const part = answerOf(study, inputsOf(rows, { window: A }), { with: 'type:state' }).facts;
  expect([part.a.begun, part.b?.begun, part.sharedRows, part.ratio]).toEqual([2, 1, 1, null]);
  const both = inputsOf(rows, { window: A, compare: B });
  const windows = answerOf(study, both, { with: 'type:state' }).facts;
  expect([windows.a.begun, windows.b?.begun, windows.sharedRows]).toEqual([2, 1, 0]);
  const none = answerOf(study, inputsOf(rows, { window: A }), { with: 'weather:rain' }).facts;
  expect([none.b, none.other]).toEqual([null, null]);
});
