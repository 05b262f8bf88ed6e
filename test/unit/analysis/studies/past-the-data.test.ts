import { describe, expect, test } from 'vitest';
import { study as drift } from '../../../../src/analysis/studies/drift/drift.ts';
import { study as emerging } from '../../../../src/analysis/studies/emerging/emerging.ts';
import { study as exposure } from '../../../../src/analysis/studies/exposure/exposure.ts';
import { study as kernel } from '../../../../src/analysis/studies/kernel/kernel.ts';
import { study as scdi } from '../../../../src/analysis/studies/scdi/scdi.ts';
import { day, incident, route } from '../made-up.ts';
import { answerOf, SPAN } from './answer.ts';
import { squareInputs } from './hotspot-inputs.ts';

/** One in each quarter of the eleven years, at one place near the line of the route. */
const ROWS = Array.from({ length: 44 }, (_, i) =>
  incident({
    id: `q${i}`,
    start: day(2013 + Math.floor(i / 4), 3 * (i % 4) + 2, 1),
    lon: -4,
    lat: 17,
  }),
);
const ROUTES = [
  route('near', [
    [
      [-4.5, 17],
      [-3.5, 17],
    ],
  ]),
];

function inputs(window = SPAN) {
  const made = squareInputs(ROWS, { window });
  return { ...made, places: { ...made.places, routes: ROUTES } };
}

describe('a window that goes past the data says what the whole span says', () => {
  const wide = { from: day(2000, 1, 1), to: day(2041, 1, 1) };

  test('density is of the days of which there are data', () => {
    const [all, past] = [answerOf(kernel, inputs()), answerOf(kernel, inputs(wide))];
    // Eleven years, 2016 and 2020 of them leap years.
    expect(past.facts.days).toBe(11 * 365 + 2);
    expect(past.facts).toEqual(all.facts);
  });

  test('the rate of a route too', () => {
    const [all, past] = [answerOf(exposure, inputs()), answerOf(exposure, inputs(wide))];
    expect(past.facts?.route.rate).toEqual(all.facts?.route.rate);
    expect(past.facts?.months).toBeCloseTo((4017 / 365.2425) * 12, 9);
  });

  test('and no quarter or year is whole where there are no data', () => {
    expect(answerOf(emerging, inputs(wide)).facts).toEqual(answerOf(emerging, inputs()).facts);
    expect(answerOf(emerging, inputs(wide)).facts.quarters).toBe(44);
    expect(answerOf(scdi, inputs(wide)).facts.years.map(({ year }) => year)).toEqual([
      2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023,
    ]);
    expect(answerOf(drift, inputs(wide)).facts).toEqual(answerOf(drift, inputs()).facts);
    expect(answerOf(drift, inputs(wide)).facts.periods).toBe(11);
  });
});

test('a window without a day of the data has none of it all', () => {
  const away = inputs({ from: day(1000, 1, 1), to: day(2000, 1, 1) });
  expect(answerOf(kernel, away).facts).toMatchObject({
    days: 0,
    incidents: 0,
    steps: [],
    peak: null,
  });
  expect(answerOf(emerging, away).facts).toMatchObject({
    quarters: 0,
    period: null,
    patterns: null,
  });
  expect(answerOf(scdi, away).facts).toMatchObject({ years: [], drawnYear: null });
  expect(answerOf(drift, away).facts).toMatchObject({ periods: 0, steps: [], whole: null });
  expect(answerOf(exposure, away).facts).toMatchObject({
    months: 0,
    route: { count: 0, rate: null },
  });
});
