import { describe, expect, test } from 'vitest';
import { emergingHotSpots } from '../../../../src/analysis/hotspots/emerging.ts';
import { getisOrd } from '../../../../src/analysis/hotspots/getis-ord.ts';
import { countByCell, hexagonGrid } from '../../../../src/analysis/hotspots/hexagon-grid.ts';
import { wholePeriods } from '../../../../src/analysis/hotspots/periods.ts';
import { planePoints } from '../../../../src/analysis/hotspots/points.ts';
import { study as emerging } from '../../../../src/analysis/studies/emerging/emerging.ts';
import { readEmergingParams } from '../../../../src/analysis/studies/emerging/emerging-params.ts';
import { study as hotspots } from '../../../../src/analysis/studies/hotspots/hotspots.ts';
import { readCellParams } from '../../../../src/analysis/studies/hotspots/hotspots-params.ts';
import { study as kernel } from '../../../../src/analysis/studies/kernel/kernel.ts';
import { densitySteps } from '../../../../src/analysis/studies/kernel/kernel-drawing.ts';
import { addMonths } from '../../../../src/domain/day.ts';
import { incidentFeatures } from '../../data/shipped.ts';
import { finished } from '../hotspots/made-up-grid.ts';
import { placedDays, regions } from '../hotspots/reference.ts';
import { day, incident } from '../made-up.ts';
import { answerOf } from './answer.ts';
import { leftOutCounts, squareInputs } from './hotspot-inputs.ts';
import { shippedInputs } from './shipped-inputs.ts';

/** Incidents a day apart at a place. */
function manyAt(name: string, count: number, lon: number, lat: number) {
  return Array.from({ length: count }, (_, i) =>
    incident({ id: `${name}${i}`, start: day(2017, 1, 1) + i, lon, lat }),
  );
}

test('the spelling of the public contract', () => {
  expect(readCellParams({ cell: '25', band: '50' })).toEqual({ cellKm: 25, bandKm: 50 });
  expect(readCellParams({})).toEqual({ cellKm: 25, bandKm: 50 });
  expect(readCellParams({ cell: '9', band: '401' })).toEqual({ cellKm: 25, bandKm: 50 });
  expect(readEmergingParams({ cell: '20', band: '30' })).toEqual({ cellKm: 20, bandKm: 30 });
  expect(readEmergingParams({ cell: '19' })).toEqual({ cellKm: 25, bandKm: 50 });
});

describe('hot spots', () => {
  test('of the shipped incidents are those of the statistic on points picked apart', () => {
    // The tested core over points that no code of an analysis has touched.
    const picked = incidentFeatures.filter(({ properties }) => properties.placePrecision <= 2);
    const places = placedDays(picked.map(({ geometry }) => [...geometry.coordinates, 0]));
    const grid = hexagonGrid(regions, 25);
    const { counts, outside } = countByCell(grid, planePoints(places));
    const { classes, mean } = finished(getisOrd(grid, counts, 50));
    const answer = answerOf(hotspots, shippedInputs());
    expect(answer.facts.byClass).toEqual(
      [-3, -2, -1, 0, 1, 2, 3].map((wanted) => classes.filter((one) => one === wanted).length),
    );
    expect(answer.facts).toMatchObject({ cells: grid.size, mean });
    expect(answer.facts.incidents).toBe(picked.length - outside);
    expect(leftOutCounts(answer)).toEqual({
      'outside-cells': outside,
      'place-too-rough': incidentFeatures.length - picked.length,
    });
    expect(answer.rows).toHaveLength(answer.facts.incidents);
  });

  test('a heap in one cell: it and the cells within the band are hot', () => {
    const { facts, drawing } = answerOf(
      hotspots,
      squareInputs(manyAt('a', 30, -4, 17.5)),
      // Middles of the six neighbours are 40 km away, of the next ones 69 km and more.
      { cell: '40', band: '40' },
    );
    expect(facts.byClass.slice(4)).toEqual([0, 0, 7]);
    expect(facts.hottest).toHaveLength(7);
    expect(facts.hottest.map(({ count }) => count).sort((a, b) => b - a)).toEqual([
      30, 0, 0, 0, 0, 0, 0,
    ]);
    expect(facts.hottest.every(({ countInBand }) => countInBand === 30)).toBe(true);
    expect(drawing?.legend.map(({ tone }) => tone)).toEqual(['more-3']);
    expect(drawing?.shapes.features).toHaveLength(1);
  });

  test('hot cells are named by the nearest town and their cercle', () => {
    const { hottest } = answerOf(hotspots, shippedInputs()).facts;
    expect(hottest).toHaveLength(20);
    expect(hottest.every(({ middle }) => middle.town && middle.town.km < 200)).toBe(true);
    const zs = hottest.map(({ z }) => z);
    expect(zs).toEqual(zs.toSorted((a, b) => b - a));
  });

  test('no incidents or no outlines: no cell is hot, nothing fails', () => {
    const none = answerOf(hotspots, squareInputs([]));
    expect(none.facts).toMatchObject({ incidents: 0, mean: 0, hottest: [] });
    expect(none.drawing?.shapes.features).toEqual([]);
    const { places, ...inputs } = squareInputs(manyAt('a', 3, -4, 17.5));
    const bare = answerOf(hotspots, { ...inputs, places: { ...places, regions: [] } });
    expect(bare.facts).toMatchObject({ cells: 0, incidents: 0 });
    expect(leftOutCounts(bare)).toEqual({ 'outside-cells': 3 });
  });
});

describe('emerging hot spots', () => {
  test('fewer than ten whole quarters are said, not classed', () => {
    const window = { from: day(2017, 1, 2), to: day(2018, 12, 31) };
    const { facts, drawing } = answerOf(emerging, squareInputs([], { window }));
    expect(facts).toMatchObject({ quarters: 6, needed: 10, patterns: null });
    expect(drawing).toBeNull();
  });

  test('a place that is hot from beginning to end, more each quarter, intensifies', () => {
    const window = { from: day(2014, 1, 1), to: day(2017, 1, 1) };
    const rows = Array.from({ length: 12 }, (_, quarter) =>
      Array.from({ length: 20 + 5 * quarter }, (_, i) =>
        incident({
          id: `${quarter}-${i}`,
          start: addMonths(window.from, 3 * quarter),
          lon: -4,
          lat: 17.5,
        }),
      ),
    ).flat();
    const params = { cell: '50', band: '10' };
    const { facts, drawing } = answerOf(emerging, squareInputs(rows, { window }), params);
    const found = facts.patterns?.filter(({ hot, cold }) => hot + cold > 0);
    expect(found).toMatchObject([
      { pattern: 'intensifying', hot: 1, cold: 0, incidents: rows.length },
    ]);
    // The cell and its letter.
    expect(drawing?.shapes.features.map(({ properties }) => properties.role)).toEqual([
      'edge',
      'label',
    ]);
  });

  test('without an incident no cell has a pattern, and next to nothing is worked out', () => {
    const { places } = squareInputs([]);
    const grid = hexagonGrid(places.regions, 25);
    const window = { from: day(2014, 1, 1), to: day(2017, 1, 1) };
    const steps = emergingHotSpots(grid, placedDays([]), wholePeriods('quarter', window), {
      bandKm: 400,
    });
    expect(steps.next()).toEqual({ done: false, value: 0.2 });
    const { done, value } = steps.next();
    expect(done).toBe(true);
    if (typeof value === 'number' || value.kind !== 'emerging') throw new Error('no answer');
    expect(value.patterns).toHaveLength(grid.size);
    expect(value.patterns.every((one) => one === null)).toBe(true);
    expect(value.adjustedP.every((p) => p === 1)).toBe(true);
    const { facts, drawing } = answerOf(emerging, squareInputs([], { window }));
    expect(facts.patterns?.every(({ hot, cold }) => hot + cold === 0)).toBe(true);
    expect(drawing?.shapes.features).toEqual([]);
  });

  test('days outside the whole quarters are left out', () => {
    const window = { from: day(2013, 1, 2), to: day(2017, 1, 1) };
    const rows = [
      incident({ id: 'a', start: day(2013, 3, 31), lon: -4, lat: 17.5 }),
      incident({ id: 'b', start: day(2013, 4, 1), lon: -4, lat: 17.5 }),
    ];
    const answer = answerOf(emerging, squareInputs(rows, { window }));
    expect(leftOutCounts(answer)).toEqual({ 'outside-quarters': 1 });
    expect(answer.facts).toMatchObject({ incidents: 1, quarters: 15 });
  });
});

describe('density', () => {
  test('of one incident is that of the kernel at its place: 3/(πh²)', () => {
    const window = { from: day(2017, 1, 1), to: day(2017, 1, 1) + 1461 };
    const one = manyAt('a', 1, -4, 17.5);
    const { facts, rows } = answerOf(kernel, squareInputs(one, { window }), { h: '100' });
    // 3/(π·100²) per km² in four years of 365.25 days, per 1,000 km² and year; no edge is near.
    expect(facts.peak?.density).toBeCloseTo((3 / (Math.PI * 10_000)) * 250, 4);
    expect(facts).toMatchObject({ cellKm: 25, incidents: 1, days: 1461, ruleKm: null });
    expect([...rows]).toEqual([0]);
  });

  test('has five steps, twice as high each, the last under the greatest', () => {
    expect(densitySteps(0)).toEqual([]);
    expect(densitySteps(32)).toEqual([1, 2, 4, 8, 16]);
    expect(densitySteps(2.2)).toEqual([0.05, 0.1, 0.2, 0.4, 0.8]);
    for (const most of [1e-3, 0.7, 9.99, 123]) {
      const last = densitySteps(most).at(-1) ?? 0;
      expect(last).toBeLessThanOrEqual(most / 2);
      expect(last).toBeGreaterThanOrEqual(most / 5);
    }
  });

  test('draws each cell in one step', () => {
    const { facts, drawing } = answerOf(kernel, shippedInputs());
    expect(facts.steps).toHaveLength(5);
    expect(drawing?.legend.map(({ tone }) => tone)).toEqual(
      [5, 4, 3, 2, 1].map((step) => `step-${step}`),
    );
    expect(facts.peak?.middle.cercle?.en).toBeTruthy();
  });
});
