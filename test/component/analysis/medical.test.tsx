import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { study } from '../../../src/analysis/studies/medical/medical.ts';
import { Medical } from '../../../src/ui/analysis/medical/Medical.tsx';
import { base, record } from '../../unit/analysis/made-up.ts';
import { renderAtlas } from '../helpers.tsx';
import { day, incident, sampleData } from '../sample-data.ts';
import '../../../src/ui/analysis/analysis-words.ts';
import { answered } from './ready-run.ts';

const HELD = { aviation: true, medical: true, sourceMap: 'Map no. 1', precision: 'year' as const };
const DATA = {
  ...sampleData([
    incident('near', '2017-02-01', { lon: 0.9, lat: 0 }),
    incident('farther', '2017-03-01', { lon: 1.2, lat: 0 }),
    incident('rough', '2017-03-01', { lon: 3, lat: 0, placePrecision: 4 }),
  ]),
  bases: [base({ id: 'gao', history: [record(day('2017-01-01'), day('2017-12-31'), HELD)] })],
};
const WINDOW = { from: day('2017-01-01'), to: day('2018-01-01') };
const open = (params: Record<string, string> = {}, data = DATA) =>
  renderAtlas(<Medical />, answered('medical', study, data, WINDOW, params));

test('marked as an illustration; the check values; what lies within', () => {
  open();
  expect(
    screen.getByText(/An illustration of published planning times, not guidance/),
  ).toBeTruthy();
  expect(screen.getByText('One hour: within 110 km of a base with aviation.')).toBeTruthy();
  expect(screen.getByText(/a flight of 275 km in all.*137\.5 km where both/)).toBeTruthy();
  // 0.9° is 100 km, 1.2° is 133 km: within 110 and within 137.5.
  expect(screen.getByRole('row', { name: /^Incidents/ }).textContent).toBe(
    'Incidents33% (1 of 3)67% (2 of 3)',
  );
  expect(screen.getByRole('row', { name: /^Towns/ }).textContent).toBe('Towns––');
  expect(screen.getByText(/^1 incident stands for an area/)).toBeTruthy();
});

test('each base with the map that says so; it can be selected', async () => {
  const { store, user } = open();
  expect(screen.getByRole('row', { name: /^gao/ }).textContent).toMatch(/^gaoyesyesMap no. 1 \(/);
  await user.click(screen.getByRole('button', { name: 'gao' }));
  expect(store.getState().view.selection).toEqual({ kind: 'base', id: 'gao' });
});

test('the presets set the notice, and that of the day is what holds without any', async () => {
  const { store, user } = open();
  const byDay = screen.getByRole('button', { name: /^By day/ });
  expect(byDay.getAttribute('aria-pressed')).toBe('true');
  await user.click(screen.getByRole('button', { name: /^By night/ }));
  expect(store.getState().view.analysis?.params).toEqual({ n: '45' });
  expect(byDay.getAttribute('aria-pressed')).toBe('false');
  await user.click(byDay);
  expect(store.getState().view.analysis?.params).toEqual({});
});

test('where time is up or no base is open it says so', () => {
  open({ n: '120' }, { ...DATA, bases: [] });
  expect(screen.getByText(/One hour: no reach/)).toBeTruthy();
  expect(screen.getByText(/Two hours: no reach/)).toBeTruthy();
  expect(screen.getByText(/no base had aviation or a hospital on 31 December 2017/)).toBeTruthy();
});
