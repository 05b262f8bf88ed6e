import { booleanPointInPolygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { study } from '../../../../src/analysis/studies/coverage/coverage.ts';
import { readCoverageParams } from '../../../../src/analysis/studies/coverage/coverage-params.ts';
import { incidentFeatures, shipped } from '../../data/shipped.ts';
import { chordDistanceKm } from '../sphere-oracle.ts';
import { answerOf, base, days, inputsOf, on, site } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

const bases = shipped<{ id: string; from: string; to: string }>('bases').map((feature) => ({
  ...feature.properties,
  at: 'coordinates' in feature.geometry ? (feature.geometry.coordinates as [number, number]) : null,
}));

/** From the files as they are, by vectors: is the point within reach of a base open on the day? */
function isCovered(at: readonly number[], day: string, km: number): boolean {
  const [lon = 0, lat = 0] = at;
  return bases.some(
    (one) =>
      one.at && one.from <= day && day <= one.to && chordDistanceKm(one.at, [lon, lat]) <= km,
  );
}

test('rings are a list in the link, in order, each once', () => {
  expect(readCoverageParams({ rings: '50/10/25/10', r: '40' })).toEqual({
    radiusKm: 40,
    of: 'incidents',
    ringsKm: [10, 25, 50],
  });
  expect(readCoverageParams({ rings: 'x/900' }).ringsKm).toEqual([]);
  const many = Array.from({ length: 300 }, (_, i) => 300 - i).join('/');
  expect(readCoverageParams({ rings: many }).ringsKm).toEqual([1, 2, 3, 4, 5, 6]);
});

test.each([
  [25, '2018-01-01', '2018-12-31'],
  [60, '2013-01-01', '2023-12-31'],
])('incidents within %i km, %s to %s, are those of a plain count', (km, first, last) => {
  const window = days(first, last);
  const { facts, rows } = answerOf(study, shippedInputs({ window }), { r: String(km) });
  const shown = incidentFeatures.filter(
    ({ properties: { start, end } }) => start <= last && end >= first,
  );
  const covered = shown.filter(({ geometry, properties }) =>
    isCovered(geometry.coordinates, properties.start, km),
  );
  expect(facts.now).toEqual({ covered: covered.length, of: shown.length });
  expect(rows).toHaveLength(shown.length);
  const total = (pick: (step: { covered: number; of: number }) => number) =>
    facts.steps.reduce((sum, step) => sum + pick(step), 0);
  // Month by month over the whole span: every incident once, in the month in which it began.
  expect(total((step) => step.of)).toBe(incidentFeatures.length);
  const ever = incidentFeatures.filter(({ geometry, properties }) =>
    isCovered(geometry.coordinates, properties.start, km),
  );
  expect(total((step) => step.covered)).toBe(ever.length);
  const byRegion = facts.regions.reduce((sum, region) => sum + region.covered, 0);
  expect(byRegion).toBe(covered.length);
});

test('health sites as of the last day, in all and by region, are those of a plain count', () => {
  const { facts } = answerOf(study, shippedInputs({ window: days('2018-01-01', '2018-06-30') }), {
    of: 'health',
    r: '50',
  });
  const sites = shipped('health').map(({ geometry }) =>
    'coordinates' in geometry ? (geometry.coordinates as [number, number]) : [0, 0],
  );
  const covered = sites.filter((at) => isCovered(at, '2018-06-30', 50));
  expect(facts.now).toEqual({ covered: covered.length, of: sites.length });
  const gao = shipped<{ pcode: string; from?: string }>('regions').find(
    ({ properties }) => properties.pcode === 'ML07' && properties.from,
  );
  const inGao = sites.filter((at) => gao && booleanPointInPolygon(at, gao as never));
  expect(facts.regions.find(({ code }) => code === 'ML07')).toMatchObject({
    of: inGao.length,
    covered: inGao.filter((at) => isCovered(at, '2018-06-30', 50)).length,
  });
  const june = facts.steps.find(({ day }) => day === on('2018-06-01'));
  expect(june?.covered).toBe(sites.filter((at) => isCovered(at, '2018-06-01', 50)).length);
});

test('a distance that PROJ gives is the edge of the reach', () => {
  // geod +a=6371008.8 +b=6371008.8 -I: Gao 16.27167, -0.04472 to Ansongo 15.6597, 0.5022: 89,716.869 m
  // (on WGS 84 89,520.456 m: 0.2 % less).
  const places = {
    bases: [base('gao', -0.04472, 16.27167)],
    health: [site('ansongo', 0.5022, 15.6597)],
  };
  const covered = (r: string) =>
    answerOf(study, inputsOf([], { places }), { of: 'health', r }).facts.now.covered;
  expect(covered('89.7168')).toBe(0);
  expect(covered('89.7169')).toBe(1);
});

test('rings, names of their km and what is out of reach are drawn', () => {
  const places = {
    bases: [base('one', 0, 15), base('two', 0.2, 15)],
    health: [site('near', 0, 15.1), site('far', 4, 15)],
  };
  const { drawing } = answerOf(study, inputsOf([], { places }), { of: 'health', rings: '10/50' });
  const shapes = drawing?.shapes.features ?? [];
  const of = (role: string) => shapes.filter(({ properties }) => properties.role === role);
  // Two discs that overlap are one outline.
  expect(of('edge').map(({ geometry }) => geometry.type)).toEqual(['MultiPolygon']);
  const [edge] = of('edge');
  expect(edge?.geometry.type === 'MultiPolygon' && edge.geometry.coordinates).toHaveLength(1);
  expect(of('ring')).toHaveLength(4);
  expect(of('label').map(({ properties }) => properties.label?.en)).toEqual([
    ...['10 km', '50 km', '10 km', '50 km'],
  ]);
  expect(of('dot')[0]?.geometry).toEqual({ type: 'MultiPoint', coordinates: [[4, 15]] });
  expect(drawing?.legend.map(({ label }) => label.en)).toEqual([
    'Within 25 km of an open base',
    'Rings: 10, 50 km',
    'Health site out of reach',
  ]);
});

test('any sites and bases: as a plain count, and without a base nothing is covered', () => {
  const lon = fc.integer({ min: -60, max: 60 }).map((n) => n / 20);
  const lat = fc.integer({ min: 200, max: 400 }).map((n) => n / 20);
  const dates = fc.record({ from: fc.integer({ min: 17000, max: 18000 }), length: fc.nat(900) });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(lon, lat), { maxLength: 25 }),
      fc.array(fc.tuple(lon, lat, dates), { maxLength: 8 }),
      fc.integer({ min: 1, max: 300 }),
      (sites, some, km) => {
        const health = sites.map(([x, y], i) => site(`${i}`, x, y));
        const places = {
          health,
          bases: some.map(([x, y, { from, length }], i) =>
            base(`${i}`, x, y, { from, to: from + length }),
          ),
        };
        const day = 17_600;
        const window = { from: day - 10, to: day + 1 };
        const { facts } = answerOf(study, inputsOf([], { places, window }), {
          of: 'health',
          r: `${km}`,
        });
        let covered = 0;
        for (const [x, y] of sites) {
          const isNear = some.some(
            ([u, v, { from, length }]) =>
              from <= day && day <= from + length && chordDistanceKm([u, v], [x, y]) <= km,
          );
          if (isNear) covered++;
        }
        expect(facts.now).toEqual({ covered, of: sites.length });
      },
    ),
    { numRuns: 60 },
  );
});
