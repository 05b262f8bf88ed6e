import { describe, expect, test } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { eventTable } from '../../../../src/analysis/event-table.ts';
import { NO_FILTERS } from '../../../../src/analysis/filters.ts';
import { filterMask } from '../../../../src/analysis/mask.ts';
import { type CountsFacts, study } from '../../../../src/analysis/studies/counts/counts.ts';
import type { CountsParams } from '../../../../src/analysis/studies/counts/counts-params.ts';
import { zoneOf } from '../../../../src/analysis/studies/counts/counts-zone.ts';
import type { RawParams, StudyAnswer, StudyInputs } from '../../../../src/analysis/study/study.ts';
import type { Base, Region } from '../../../../src/domain/mission-places.ts';
import { day, incident } from '../made-up.ts';

const name = { en: 'x', fr: 'x' };

function square(west: number, east: number): Region['geometry'] {
  const corners = [
    [west, 15],
    [east, 15],
    [east, 17],
    [west, 17],
    [west, 15],
  ];
  return { type: 'Polygon', coordinates: [corners] };
}

const change = day(2016, 1, 1);
const regions: Region[] = [
  { code: 'ML07', name, areaKm2: 3, derived: false, to: change - 1, geometry: square(0, 3) },
  { code: 'ML07', name, areaKm2: 1, derived: true, from: change, geometry: square(0, 1) },
];
const base: Base = {
  id: 'gao',
  name: { en: 'Gao', fr: 'Gao' },
  lon: 0.5,
  lat: 16,
  from: 0,
  to: 99_999,
  fromPrecision: 'day',
  toPrecision: 'day',
  history: [],
};
const at = { lon: 0.5, lat: 16 };
/** Half a degree of longitude at 16° north: 0.5 · 111.195 · cos 16° = 53.44 km, over the 25 of a disc. */
const TABLE = eventTable([
  incident({ id: 'inside', ...at, start: day(2017, 6, 1), best: 4, low: 2, high: 7 }),
  // Half of its days: 30 June and 1 July.
  incident({ id: 'dates', ...at, start: day(2017, 6, 30), end: day(2017, 7, 1), best: 10 }),
  // On the eastern edge: half of a disc, as good as it is straight there.
  incident({ id: 'edge', lon: 1, lat: 16, placePrecision: 2, start: day(2017, 6, 2) }),
  incident({ id: 'away', lon: 2.5, lat: 16, start: day(2017, 6, 3), best: 99 }),
  incident({ id: 'rough', ...at, placePrecision: 6, start: day(2017, 6, 4), best: 1 }),
  incident({ id: 'lost', ...at, placePrecision: 4, start: day(2017, 6, 5), best: 1 }),
  incident({ id: 'before', ...at, start: day(2017, 5, 31), best: 1 }),
]);

function answer(raw: RawParams, patch: Partial<StudyInputs> = {}): StudyAnswer<CountsFacts> {
  const found = study(
    {
      places: { ...EMPTY_DATA, regions, bases: [base] },
      table: TABLE,
      mask: filterMask(TABLE, NO_FILTERS),
      window: { from: day(2017, 6, 1), to: day(2017, 7, 1) },
      span: { from: day(2013, 1, 1), to: day(2024, 1, 1) },
      compare: null,
      ...patch,
    },
    raw,
  );
  if ('next' in found) throw new Error('it is no generator');
  return found;
}
const idsOf = (rows: Uint32Array) => Array.from(rows, TABLE.idAt);

describe('counts of a zone', () => {
  test('certain, expected and possible, with deaths from low to high', () => {
    const { facts, rows, leftOut } = answer({ zone: 'region:ML07' });
    const { found } = facts;
    expect(found).toMatchObject({ kind: 'region', areaKm2: 1, undrawn: 0 });
    expect(found?.incidents).toMatchObject({ certain: 1, possible: 3 });
    expect(found?.incidents.expected).toBeCloseTo(1 + 0.5 + 0.5, 3);
    expect(found?.deaths.certain).toEqual({ best: 4, low: 2, high: 7, unknown: 0 });
    expect(found?.deaths.possible).toEqual({ best: 14, low: 12, high: 17, unknown: 1 });
    expect(found?.deaths.expected).toMatchObject({ best: 4 + 5, low: 2 + 5, high: 7 + 5 });
    expect(idsOf(rows)).toEqual(['inside', 'edge', 'dates']);
    expect(leftOut.map(({ reason, rows: of }) => [reason, idsOf(of)])).toEqual([
      ['place-too-rough', ['rough']],
      ['no-outline', ['lost']],
    ]);
    expect(found?.leftOut).toEqual([
      { reason: 'place-too-rough', count: 1 },
      { reason: 'no-outline', count: 1 },
    ]);
  });

  test('goes by the outline in force on the last day of the window', () => {
    const mask = filterMask(TABLE, NO_FILTERS);
    const window = { from: day(2015, 1, 1), to: change };
    expect(answer({ zone: 'region:ML07' }, { mask, window }).facts.found?.areaKm2).toBe(3);
  });

  test('well-located rows only leaves the rough ones to the filter', () => {
    const mask = filterMask(TABLE, { ...NO_FILTERS, worstPlace: 2 });
    const { facts, leftOut } = answer({ zone: 'region:ML07' }, { mask });
    expect(facts.found?.incidents.possible).toBe(3);
    expect(leftOut).toEqual([]);
  });

  test('round a base within a radius, 25 km unless the link says otherwise', () => {
    // A cap of 25 km is as good as flat: π · 25².
    const { found } = answer({ zone: 'base:gao' }).facts;
    expect(found).toMatchObject({ kind: 'base', name: { en: 'Gao' } });
    expect(found?.areaKm2).toBeCloseTo(Math.PI * 625, 1);
    expect(found?.incidents).toMatchObject({ certain: 1, possible: 2 });
    // 53.4 km off with a disc of 25 km: reached from 28.4 km on, and whole from 78.5.
    const possible = (r: string) => answer({ zone: 'base:gao', r }).facts.found?.incidents.possible;
    expect([possible('28'), possible('29')]).toEqual([2, 3]);
  });

  test('in a drawn area, by the corners that the link carries', () => {
    const { found } = answer({ zone: 'area', p: '0/15/1/15/1/17/0/17' }).facts;
    expect(found).toMatchObject({ kind: 'area', name: null });
    expect(found?.incidents).toMatchObject({ certain: 1, possible: 3 });
    // A strip of the sphere: R² · Δλ · (sin 17° − sin 15°).
    const strip = 6371.0088 ** 2 * (Math.PI / 180) * 0.0335526;
    expect((found?.areaKm2 ?? 0) / strip).toBeCloseTo(1, 3);
  });

  test.each([
    [{}, 'none'],
    [{ zone: 'region:ML99' }, 'unknown'],
    [{ zone: 'moon' }, 'unknown'],
    [{ zone: 'base:nowhere' }, 'unknown'],
    [{ zone: 'area' }, 'bad-area'],
    // It crosses itself.
    [{ zone: 'area', p: '0/15/1/17/1/15/0/17' }, 'bad-area'],
  ] as const)('without a zone there is no number: %o', (raw, problem) => {
    const { facts, rows, drawing } = answer(raw);
    expect(facts).toMatchObject({ problem, found: null });
    expect(rows).toHaveLength(0);
    expect(drawing).toBeNull();
  });
});

describe('the zone', () => {
  const places = { ...EMPTY_DATA, regions, bases: [base] };
  const asOf = day(2017, 6, 30);
  const zone = (params: Partial<CountsParams>, on = asOf) => {
    const found = zoneOf(places, { zone: null, radiusKm: 25, corners: null, ...params }, on);
    if (typeof found === 'string') throw new Error(found);
    return found.zone;
  };

  test.each([
    [{ zone: 'region:ML07' }],
    [{ zone: 'base:gao' }],
    [{ zone: 'area', corners: '0/15/1/15/1/17/0/17' }],
  ])('is the same object while only the window moves, so that shares are kept: %o', (params) => {
    expect(zone({ ...params }, asOf + 9)).toBe(zone(params));
  });

  test('is another one of another radius, and of another outline', () => {
    const narrow = zone({ zone: 'base:gao' });
    expect(zone({ zone: 'base:gao', radiusKm: 50 })).toMatchObject({ radiusKm: 50 });
    expect(narrow).toMatchObject({ radiusKm: 25 });
    expect(zone({ zone: 'region:ML07' }, change - 1)).not.toBe(zone({ zone: 'region:ML07' }));
  });
});

describe('the drawing', () => {
  test('has the zone and, for each place of a possible incident, its disc once', () => {
    const { drawing } = answer({ zone: 'region:ML07' });
    expect(drawing?.shapes.features.map(({ properties: { tone } }) => tone)).toEqual([
      'accent',
      'step-4',
      'step-4',
    ]);
    expect(drawing?.legend).toHaveLength(2);
  });

  test('stops at 500 discs and says how many are missing', () => {
    const table = eventTable(
      Array.from({ length: 503 }, (_, i) =>
        incident({
          id: `${i}`,
          lon: 1 + i / 10_000,
          lat: 16,
          placePrecision: 2,
          start: day(2017, 6, 1),
        }),
      ),
    );
    const mask = filterMask(table, NO_FILTERS);
    const { drawing, facts } = answer({ zone: 'region:ML07' }, { table, mask });
    expect(drawing?.shapes.features).toHaveLength(501);
    expect(facts.found?.undrawn).toBe(3);
  });
});
