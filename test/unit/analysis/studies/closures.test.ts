import { expect, test } from 'vitest';
import {
  closureOrder,
  stepDays,
  yearUpTo,
} from '../../../../src/analysis/studies/closures/closure-order.ts';
import { study } from '../../../../src/analysis/studies/closures/closures.ts';
import { incidentFeatures, shipped, shippedJson } from '../../data/shipped.ts';
import { chordDistanceKm } from '../sphere-oracle.ts';
import { answerOf, inputsOf, on } from './answer.ts';
import { shippedInputs } from './shipped-inputs.ts';

const inputs = shippedInputs();
const { facts } = answerOf(study, inputs, { r: '25', step: '7' });
const closures = closureOrder(inputs.places.mission);

test('the order is that of the days, as the file has it on one day; without a day last', () => {
  expect(closures.map(({ place }) => place)).toEqual([
    ...['Ogossagou', 'Ber', 'Goundam', 'Ménaka', 'Douentza', 'Tessalit', 'Aguelhok', 'Kidal'],
    ...['Ansongo', 'Mopti-Sévaré', 'Bamako', 'Timbuktu', 'Gao'],
  ]);
  const days = stepDays(closures);
  expect(days).toHaveLength(14);
  expect(days[0]).toBe(on('2023-08-02'));
  expect(days[1]).toBe(on('2023-08-03'));
  // Gao was kept: the day of the last dated closure stands there.
  expect(days.slice(-2)).toEqual([on('2023-12-28'), on('2023-12-28')]);
  expect(stepDays([])).toEqual([]);
});

test('the year up to a day ends with it and begins the day after it a year before', () => {
  expect(yearUpTo(on('2023-10-23'))).toEqual({
    from: on('2022-10-24'),
    to: on('2023-10-24'),
  });
});

test('base after base closes: those left are counted one fewer, Ogossagou and Gao take none away', () => {
  expect(facts.steps.map((step) => step.openBases)).toEqual([
    ...[12, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1],
  ]);
});

test('what is covered after Aguelhok is what a plain count covers', () => {
  const left = ['ansongo', 'bamako', 'gao', 'kidal', 'mopti', 'timbuktu'];
  const bases = shipped<{ id: string }>('bases').filter(({ properties }) =>
    left.includes(properties.id),
  );
  const isNear = (at: readonly number[]) =>
    bases.some(({ geometry }) => {
      const [lon = 0, lat = 0] =
        'coordinates' in geometry ? (geometry.coordinates as number[]) : [];
      return chordDistanceKm([lon, lat], [at[0] ?? 0, at[1] ?? 0]) <= 25;
    });
  const count = (name: string) =>
    shipped(name).filter(
      ({ geometry }) => 'coordinates' in geometry && isNear(geometry.coordinates as number[]),
    ).length;
  const year = incidentFeatures.filter(
    ({ properties: { start, end } }) => start <= '2023-10-23' && end >= '2022-10-24',
  );
  const step = facts.steps[7];
  expect(step?.places).toEqual({ covered: count('places'), of: shipped('places').length });
  expect(step?.health).toEqual({ covered: count('health'), of: shipped('health').length });
  expect(step?.incidents).toEqual({
    covered: year.filter(({ geometry }) => isNear(geometry.coordinates)).length,
    of: year.length,
  });
  // Six discs of 25 km, none meeting another: 6 × 1,963 km², but for the parts outside of Mali (none).
  expect(Math.abs((step?.coveredKm2 ?? 0) / (6 * Math.PI * 625) - 1)).toBeLessThan(0.005);
});

test('the rows are those of the step, the drawing tells open, just closed and closed before apart', () => {
  const { drawing, rows } = answerOf(study, inputs, { step: '7' });
  expect(rows).toHaveLength(facts.steps[7]?.incidents.of ?? -1);
  const points = (tone: string) =>
    drawing?.shapes.features.filter(
      ({ properties }) => properties.role === 'point' && properties.tone === tone,
    ) ?? [];
  expect(points('accent')).toHaveLength(6);
  expect(
    points('loss').map(({ geometry }) => 'coordinates' in geometry && geometry.coordinates),
  ).toEqual([[0.85889, 19.46139]]);
  const before = points('quiet').map(({ properties }) => properties.label?.en);
  expect(before.sort()).toEqual(['Ber', 'Douentza', 'Goundam', 'Ménaka', 'Tessalit']);
});

test('a step past the last is the last; without closures there is nothing', () => {
  expect(answerOf(study, inputs, { step: '99' }).facts.step).toBe(13);
  const none = answerOf(study, inputsOf([]));
  expect([none.facts.steps, none.drawing]).toEqual([[], null]);
});

test('the file keeps both addresses where the sources differ on Tessalit and Aguelhok', () => {
  const mission = shippedJson<{ closures: { base?: string; note?: { en: string } }[] }>(
    'mission.json',
  );
  for (const id of ['tessalit', 'aguelhok']) {
    const note = mission.closures.find(({ base }) => base === id)?.note?.en;
    expect(note).toMatch(/Sources differ .* https:\/\//);
  }
});
