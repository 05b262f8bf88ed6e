import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY_DATA } from '../../../../src/analysis/atlas-data.ts';
import { rateClasses, rateStep } from '../../../../src/analysis/studies/rates/rate-classes.ts';
import { study } from '../../../../src/analysis/studies/rates/rates.ts';
import type { LeftOutRows, RawParams, StudyInputs } from '../../../../src/analysis/study/study.ts';
import type { Incident } from '../../../../src/domain/incident.ts';
import type { Cercle, Region } from '../../../../src/domain/mission-places.ts';
import { incidents as shippedIncidents } from '../../data/shipped.ts';
import { fixture } from '../fixtures.ts';
import { day, incident } from '../made-up.ts';
import { answerOf, inputsOf } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

/** Two degrees wide: the old region is both halves, the new ones are one each. */
function region(code: string, west: number, east: number, facts: Partial<Region>): Region {
  const coordinates = [
    [
      [west, 0],
      [east, 0],
      [east, 1],
      [west, 1],
      [west, 0],
    ],
  ];
  const geometry = { type: 'Polygon' as const, coordinates };
  const name = { en: code, fr: code };
  return { code, name, areaKm2: 1000 * (east - west), geometry, derived: false, ...facts };
}
const OLD = region('GAO', 0, 2, { to: day(2015, 12, 31) });
const WEST = region('GAO', 0, 1, { from: day(2016, 1, 1) });
const EAST = region('MEN', 1, 2, { from: day(2016, 1, 1) });
const YEAR = { from: day(2017, 1, 1), to: day(2018, 1, 1) };

const inGaoAndMenaka = (incidents: readonly Incident[], patch: Partial<StudyInputs> = {}) =>
  inputsOf(incidents, { places: { regions: [OLD, WEST, EAST] }, window: YEAR, ...patch });
let made = 0;
function inGao(start: number, facts: Partial<Incident> = {}): Incident {
  made += 1;
  return incident({ id: `i${made}`, start, region: 'GAO', lon: 0.5, lat: 0.5, ...facts });
}

describe('rates', () => {
  it('are counts per 1,000 km² and month, with the exact interval', () => {
    const rows = Array.from({ length: 10 }, (_, i) => inGao(YEAR.from + i));
    const { facts } = answerOf(study, inGaoAndMenaka(rows));
    const [gao, menaka] = facts.areas;
    const months = 365 / (365.2425 / 12);
    expect(gao).toMatchObject({ code: 'GAO', count: 10, areaKm2: 1000 });
    expect(gao?.rate?.estimate).toBeCloseTo(10 / months, 12);
    // Garwood 1936: 4.795 and 18.39 for a count of 10.
    expect((gao?.rate?.low ?? 0) * months).toBeCloseTo(4.795, 3);
    expect((gao?.rate?.high ?? 0) * months).toBeCloseTo(18.39, 2);
    expect(menaka).toMatchObject({ code: 'MEN', count: 0, rate: { estimate: 0, low: 0 } });
    expect(facts.total).toBe(10);
  });

  it('count what began in the window, each incident by month and by quarter once', () => {
    const rows = [
      inGao(YEAR.from - 3, { end: YEAR.from + 3 }),
      inGao(day(2017, 1, 31)),
      inGao(day(2017, 3, 31)),
      inGao(day(2017, 4, 1)),
      inGao(day(2017, 12, 31), { end: day(2018, 1, 3) }),
      inGao(day(2018, 1, 1)),
    ];
    const monthly = answerOf(study, inGaoAndMenaka(rows));
    expect(monthly.facts.areas[0]?.counts).toEqual([1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect([...monthly.rows]).toEqual([1, 2, 3, 4]);
    expect(monthly.leftOut).toEqual([{ reason: 'begun-before', rows: Uint32Array.from([0]) }]);
    const { facts } = answerOf(study, inGaoAndMenaka(rows), { unit: 'quarter' });
    expect(facts.areas[0]?.counts).toEqual([2, 1, 0, 1]);
    expect(facts.steps).toEqual([1, 4, 7, 10].map((month) => day(2017, month, 1)));
  });

  it('hold for the days of the window of which there are data', () => {
    const window = { from: day(2023, 12, 2), to: day(2025, 1, 1) };
    const { facts } = answerOf(study, inGaoAndMenaka([inGao(day(2023, 12, 5))], { window }));
    expect(facts.days).toEqual({ from: day(2023, 12, 2), to: day(2024, 1, 1) });
    expect(facts.areas[0]?.rate?.estimate).toBeCloseTo(365.2425 / 12 / 30, 12);
  });

  it('have the trend of R, by glm with quasipoisson', () => {
    const { sets } = JSON.parse(fixture('statistics/trend.json'));
    const [{ counts, days, quasi }] = sets;
    expect(days).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
    const rows = counts.flatMap((count: number, month: number) =>
      Array.from({ length: count }, () => inGao(day(2017, month + 1, 15))),
    );
    const { facts } = answerOf(study, inGaoAndMenaka(rows));
    const [ratio, low, high] = quasi;
    expect(facts.areas[0]?.trend?.estimate).toBeCloseTo(ratio, 8);
    expect(facts.areas[0]?.trend?.low).toBeCloseTo(low, 7);
    expect(facts.areas[0]?.trend?.high).toBeCloseTo(high, 6);
    const shorter = { ...YEAR, to: YEAR.to - 1 };
    expect(
      answerOf(study, inGaoAndMenaka(rows, { window: shorter })).facts.areas[0]?.trend,
    ).toBeNull();
    expect(answerOf(study, inGaoAndMenaka(rows.slice(0, 4))).facts.areas[0]?.trend).toBeNull();
  });
});

describe('the division', () => {
  const across = { from: day(2015, 1, 1), to: day(2017, 1, 1) };
  const rows = [
    inGao(day(2015, 6, 1)),
    inGao(day(2015, 6, 2), { lon: 1.5 }),
    inGao(day(2015, 6, 3), { lon: 1.5, placePrecision: 4 }),
    inGao(day(2016, 6, 1)),
    inGao(day(2016, 6, 2), { lon: 1.5, region: 'MEN' }),
    inGao(day(2016, 6, 3), { placePrecision: 4 }),
    inGao(day(2016, 6, 4), { placePrecision: 5 }),
    inGao(day(2016, 6, 5), { lon: 9, region: undefined as never }),
  ];

  it('is that of the last day, earlier incidents by their point', () => {
    const { facts, leftOut } = answerOf(study, inGaoAndMenaka(rows, { window: across }));
    expect(facts.areas.map(({ code, count, areaKm2 }) => [code, count, areaKm2])).toEqual([
      ['GAO', 3, 1000],
      ['MEN', 2, 1000],
    ]);
    expect(facts.isDivided).toBe(true);
    expect(leftOut).toEqual([
      { reason: 'place-too-rough', rows: Uint32Array.from([6]) },
      { reason: 'region-split', rows: Uint32Array.from([2]) },
      { reason: 'no-area', rows: Uint32Array.from([7]) },
    ]);
  });

  it('before the change has the old region whole', () => {
    const window = { from: day(2015, 1, 1), to: day(2016, 1, 1) };
    const { facts, drawing } = answerOf(study, inGaoAndMenaka(rows, { window }));
    expect(facts.areas.map(({ code, count, areaKm2 }) => [code, count, areaKm2])).toEqual([
      ['GAO', 3, 2000],
    ]);
    expect(facts.isDivided).toBe(false);
    expect(drawing?.shapes.features.map(({ properties }) => properties.tone)).toEqual(['few']);
  });

  it('of nothing loaded is empty', () => {
    const { facts, drawing } = answerOf(
      study,
      inGaoAndMenaka(rows, { places: EMPTY_DATA, window: across }),
    );
    expect([facts.areas, facts.total]).toEqual([[], 0]);
    expect(drawing?.shapes.features).toEqual([]);
  });
});

describe('the cercles of one region', () => {
  const cercle = (code: string, west: number): Cercle => {
    const { derived: _, ...area } = region(code, west, west + 1, {});
    return { ...area, region: code.slice(0, 3) };
  };
  const cercles = [cercle('GAO01', 0), cercle('MEN01', 1)];
  const rows = [
    inGao(day(2017, 1, 2), { cercle: 'GAO01' }),
    inGao(day(2017, 1, 3), { cercle: 'MEN01', lon: 1.5 }),
    // Known to the region: that of its point.
    inGao(day(2017, 1, 4), { cercle: 'GAO01', placePrecision: 4 }),
    inGao(day(2017, 1, 5), { cercle: 'MEN01', lon: 1.5, placePrecision: 4 }),
    // Known to less: it may lie in either.
    inGao(day(2017, 1, 6), { cercle: 'MEN01', lon: 1.5, placePrecision: 5 }),
    // Outside every outline: in no region.
    inGao(day(2017, 1, 7), { lon: 9 }),
    inGao(day(2016, 12, 30), { cercle: 'MEN01', lon: 1.5, end: day(2017, 1, 2) }),
    inGao(day(2016, 12, 31), { cercle: 'GAO01', end: day(2017, 1, 2) }),
  ];
  // Rows are in order of day: the two of 2016 come first.
  const leftOut = (raw: RawParams) => {
    const places = { ...EMPTY_DATA, regions: [WEST, EAST], cercles };
    const inputs = inputsOf(rows, { places, window: YEAR });
    const found = answerOf(study, inputs, { by: 'cercle', ...raw });
    return { rows: [...found.rows], ...lists(found.leftOut) };
  };
  const lists = (some: readonly LeftOutRows[]) =>
    Object.fromEntries(some.map(({ reason, rows: list }) => [reason, [...list]]));

  it('leave out only what may lie in it', () => {
    expect(leftOut({ region: 'GAO' })).toEqual({
      rows: [2],
      'begun-before': [1],
      'place-too-rough': [4, 6],
    });
    expect(leftOut({})).toEqual({
      rows: [2, 3],
      'begun-before': [0, 1],
      'place-too-rough': [4, 5, 6],
      'no-area': [7],
    });
  });
});

describe('the map', () => {
  it('has tones of their own for none and for few', () => {
    const rows = Array.from({ length: 5 }, (_, i) => inGao(YEAR.from + i));
    const { drawing } = answerOf(study, inGaoAndMenaka(rows));
    expect(drawing?.shapes.features.map(({ properties }) => properties.tone)).toEqual([
      'step-5',
      'same',
    ]);
    // 5 in 12 months on 1,000 km²: 0.417, in the class from 0.2 up.
    expect(drawing?.legend.map(({ label }) => label.en)).toEqual(['No incident', '0.2 and more']);
  });

  it('has classes of the series 1-2-5, and each rate in one of them', () => {
    expect(rateClasses(0.417)).toEqual([0.01, 0.02, 0.05, 0.1, 0.2]);
    expect(rateClasses(5)).toEqual([0.2, 0.5, 1, 2, 5]);
    expect(rateClasses(0)).toEqual([]);
    fc.assert(
      fc.property(
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        fc.double({ min: 0.0001, max: 1, noNaN: true }),
        (most, share) => {
          const classes = rateClasses(most);
          const step = rateStep(classes, most * share);
          expect(classes).toHaveLength(5);
          expect(step === 0 || (classes[step] ?? Infinity) <= most * share).toBe(true);
          expect(step === 4 || (classes[step + 1] ?? 0) > most * share).toBe(true);
          expect(rateStep(classes, most)).toBe(4);
        },
      ),
    );
  });
});

describe('the shipped data', () => {
  const counted = (test: (row: (typeof shippedIncidents)[number]) => boolean) =>
    shippedIncidents.filter(test).length;

  it('by cercle of Mopti in 2019 as counted from the file', () => {
    const window = { from: day(2019, 1, 1), to: day(2020, 1, 1) };
    const { facts } = answerOf(study, shippedInputs({ window }), { by: 'cercle', region: 'ML05' });
    expect(facts.areas).toHaveLength(8);
    for (const { code, count, counts } of facts.areas) {
      expect(count).toBe(
        counted(
          ({ start, cercle, placePrecision }) =>
            start.startsWith('2019') && cercle === code && placePrecision <= 3,
        ),
      );
      expect(counts.reduce((sum, one) => sum + one, 0)).toBe(count);
    }
    expect(facts.total).toBeGreaterThan(50);
  });

  it('over all years: every incident counts once or is left out for one reason', () => {
    for (const by of ['region', 'cercle']) {
      const { facts, rows, leftOut } = answerOf(study, shippedInputs(), { by });
      const all = [...rows, ...leftOut.flatMap((list) => [...list.rows])];
      expect(new Set(all).size).toBe(shippedIncidents.length);
      expect(all).toHaveLength(shippedIncidents.length);
      expect(facts.areas.reduce((sum, { count }) => sum + count, 0)).toBe(rows.length);
    }
  });
});
