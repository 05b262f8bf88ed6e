import { area } from '@turf/turf';
import { expect, test } from 'vitest';
import { study } from '../../../../src/analysis/studies/closure/closure.ts';
import { incidentFeatures, shipped } from '../../data/shipped.ts';
import { chordDistanceKm } from '../sphere-oracle.ts';
import { answerOf, base, days, inputsOf, on, site } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

// On the equator of the sphere a degree is 111.195 km (π / 180 × 6371.0088).
const PLACES = {
  bases: [base('one', 0, 0), base('two', 0.4, 0), base('far', 5, 0)],
  places: [site('both', 0.2, 0), site('only-one', -0.2, 0), site('only-two', 0.6, 0)],
  health: [site('here', -0.1, 0), site('out', 2, 0)],
};

test('what only the base covers is lost, what another covers is not', () => {
  const { facts } = answerOf(study, inputsOf([], { places: PLACES }), {
    base: 'one',
    of: 'places',
    r: '25',
  });
  expect(facts.chosen?.id).toBe('one');
  expect(facts.isOpen).toBe(true);
  expect(facts.places).toEqual({ before: 3, after: 2, of: 3 });
  expect(facts.health).toEqual({ before: 1, after: 0, of: 2 });
  // 0.4° and 0.6° to the second base.
  expect(facts.nearest).toMatchObject({ id: 'two' });
  expect(facts.nearest?.km).toBeCloseTo(44.478, 2);
  expect(facts.lost).toMatchObject({
    count: 1,
    sites: [{ id: 'only-one', nearest: { id: 'two' } }],
  });
  expect(facts.lost.medianKm).toBeCloseTo(66.717, 2);
  expect(facts.lost.mostKm).toBeCloseTo(66.717, 2);
});

test('the median is the middle, of two their mean', () => {
  const health = [site('a', -0.1, 0), site('b', -0.15, 0), site('c', -0.2, 0), site('d', 0, 0.1)];
  const lost = (some: typeof health) =>
    answerOf(study, inputsOf([], { places: { bases: PLACES.bases.slice(0, 2), health: some } }), {
      base: 'one',
      of: 'health',
    }).facts.lost;
  // 0.5°, 0.55° and 0.6° from the second base.
  expect(lost(health.slice(0, 3)).medianKm).toBeCloseTo(0.55 * 111.195, 1);
  expect(lost(health.slice(0, 2)).medianKm).toBeCloseTo(0.525 * 111.195, 1);
  expect(lost(health).sites.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
  expect(lost([]).medianKm).toBeNull();
});

test('the only base there is leaves nothing behind, with no other base to name', () => {
  const places = { ...PLACES, bases: PLACES.bases.slice(0, 1) };
  const { facts, drawing } = answerOf(study, inputsOf([], { places }), { of: 'places' });
  expect(facts.chosen?.id).toBe('one');
  expect(facts.places).toEqual({ before: 2, after: 0, of: 3 });
  expect(facts.nearest).toBeNull();
  expect(facts.lost).toMatchObject({ count: 2, medianKm: null, mostKm: null });
  expect(drawing?.legend.map(({ tone }) => tone)).toEqual(['loss', 'loss']);
});

test('a base that is not open, or none of that name, changes nothing', () => {
  const closed = base('gone', 0, 0.1, { to: on('2019-12-31') });
  const inputs = inputsOf([], { places: { ...PLACES, bases: [...PLACES.bases, closed] } });
  const { facts } = answerOf(study, inputs, { base: 'gone', of: 'places' });
  expect(facts.isOpen).toBe(false);
  expect(facts.places).toEqual({ before: 3, after: 3, of: 3 });
  const unknown = answerOf(study, inputs, { base: 'nowhere' }).facts;
  expect([unknown.chosen, unknown.isOpen, unknown.lost.count]).toEqual([null, false, 0]);
});

test('the area drawn as lost is what the numbers say is lost', () => {
  // A land that holds both discs: 10 degrees round the equator.
  const ring = [
    [-5, -5],
    [5, -5],
    [5, 5],
    [-5, 5],
    [-5, -5],
  ];
  const geometry = { type: 'Polygon' as const, coordinates: [ring] };
  const name = { en: 'Land', fr: 'Sol' };
  const regions = [{ code: 'L', name, areaKm2: 1, derived: false, geometry }];
  const bases = PLACES.bases.slice(0, 2);
  const { facts, drawing } = answerOf(
    study,
    inputsOf([], { places: { ...PLACES, bases, regions } }),
    {
      base: 'one',
    },
  );
  const lost = drawing?.shapes.features.find(
    ({ properties }) => properties.role === 'edge' && properties.tone === 'loss',
  );
  const drawnKm2 = lost ? area(lost.geometry) / 1e6 : 0;
  const { before, after } = facts.areaKm2;
  // Discs of 25 km, their middles 44.478 km apart: 1,963 km² less a lens of
  // 2 r² acos(d / 2r) − d / 2 √(4r² − d²) = 85 km². The polygon of 128 corners is 0.04 % too small.
  const lens = 2 * 625 * Math.acos(44.478 / 50) - 22.239 * Math.sqrt(50 ** 2 - 44.478 ** 2);
  expect(Math.abs(drawnKm2 / (Math.PI * 625 - lens) - 1)).toBeLessThan(0.003);
  expect(Math.abs((before - after) / drawnKm2 - 1)).toBeLessThan(0.005);
});

test('of the shipped incidents those are lost that a plain count loses', () => {
  const [first, last, km] = ['2018-01-01', '2020-12-31', 60];
  const { facts, rows } = answerOf(study, shippedInputs({ window: days(first, last) }), {
    base: 'gao',
    r: String(km),
  });
  const bases = shipped<{ id: string; from: string; to: string }>('bases');
  const near = (at: readonly number[], day: string, without: string) =>
    bases.some(({ geometry, properties: { id, from, to } }) => {
      if (!('coordinates' in geometry) || id === without || day < from || day > to) return false;
      const [lon = 0, lat = 0] = geometry.coordinates as number[];
      return chordDistanceKm([lon, lat], [at[0] ?? 0, at[1] ?? 0]) <= km;
    });
  const shown = incidentFeatures.filter(
    ({ properties: { start, end } }) => start <= last && end >= first,
  );
  const countWithout = (id: string) =>
    shown.filter(({ geometry, properties }) => near(geometry.coordinates, properties.start, id))
      .length;
  const [before, after] = [countWithout('none'), countWithout('gao')];
  expect(before).toBeGreaterThan(after);
  expect(facts.incidents).toEqual({ before, after, of: shown.length });
  expect(facts.lost.count).toBe(before - after);
  expect(rows).toHaveLength(shown.length);
});
