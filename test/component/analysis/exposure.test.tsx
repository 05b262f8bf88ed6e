import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { study } from '../../../src/analysis/studies/exposure/exposure.ts';
import { Exposure } from '../../../src/ui/analysis/exposure/Exposure.tsx';
import { RouteFacts } from '../../../src/ui/inspector/RouteFacts.tsx';
import { route } from '../../unit/analysis/made-up.ts';
import { renderAtlas } from '../helpers.tsx';
import { day, incident, sampleData } from '../sample-data.ts';
import '../../../src/ui/analysis/analysis-words.ts';
import { answered } from './ready-run.ts';

const ROAD = {
  ...route('road', [
    [
      [0, 0],
      [0.1, 0],
    ],
    [
      [0.1, 0],
      [0.2, 0],
    ],
  ]),
  name: 'A – C',
  legs: [
    { from: 'A', to: 'B', km: 11, schematic: false },
    { from: 'B', to: 'C', km: 11, schematic: true },
  ],
};
const OTHER = {
  ...route('other', [
    [
      [5, 5],
      [6, 5],
    ],
  ] as const),
  name: 'D – E',
};
/** 0.06° is 6.7 km along: the second segment of 5 km. */
const DATA = {
  ...sampleData([
    incident('one', '2017-02-01', { lon: 0.06, lat: 0, place: 'Here', best: 2 }),
    incident('two', '2016-12-30', { end: '2017-01-02', lon: 0.06, lat: 0 }),
    incident('rough', '2017-03-01', { lon: 0.06, lat: 0, placePrecision: 4, place: 'Somewhere' }),
  ]),
  routes: [ROAD, OTHER],
};
const WINDOW = { from: day('2017-01-01'), to: day('2018-01-01') };
const open = (params: Record<string, string> = {}) =>
  renderAtlas(<Exposure />, answered('exposure', study, DATA, WINDOW, params));

test('says how many, how sure, what is left out, and that the route is illustrative', () => {
  open();
  expect(screen.getByText(/^2 incidents within 5 km of A – C: [\d.]+ per 100 km/)).toBeTruthy();
  expect(screen.getByText(/1 of 2 certainly happened in the window/)).toBeTruthy();
  expect(screen.getByText(/1 of 2 began in the window: the rate goes by these/)).toBeTruthy();
  expect(screen.getByText(/1 more left out: its place is only roughly known/)).toBeTruthy();
  expect(screen.getByText(/An illustrative road link, not a record of a patrol/)).toBeTruthy();
  expect(screen.getByText(/Hatched: a plain line, no road known \(B – C\)/)).toBeTruthy();
});

test('the profile is a picture with a name, and the same as a table', async () => {
  const { user } = open();
  expect(screen.getByRole('img', { name: /from A to C; most in one: 2, at km 5\.$/ })).toBeTruthy();
  const [details] = screen.getAllByText('The same as a table');
  if (!details) throw new Error('no table');
  await user.click(details);
  await screen.findByRole('rowheader', { name: '5–10' });
  const rows = screen.getAllByRole('row').map((row) => row.textContent);
  // Incidents, then the certain ones of them.
  expect(rows).toContain('5–1021');
});

test('a segment is chosen by the slider and lists its incidents, which can be selected', async () => {
  const { store } = open();
  const slider = screen.getByRole('slider', { name: 'Segment of the route' });
  expect(slider.getAttribute('aria-valuetext')).toBe('none chosen');
  fireEvent.change(slider, { target: { value: '1' } });
  expect(store.getState().view.analysis?.params).toEqual({ at: '7.5' });
});

test('the chosen segment lists its incidents, which can be selected', async () => {
  const { store, user } = open({ at: '7.5' });
  expect(
    screen.getByRole('slider', { name: 'Segment of the route' }).getAttribute('aria-valuetext'),
  ).toBe('km 5 to 10: 2 incidents');
  await user.click(screen.getByRole('button', { name: /1 Feb 2017, Here/ }));
  expect(store.getState().view.selection).toEqual({ kind: 'incident', id: 'one' });
  await user.click(screen.getByRole('button', { name: 'No segment' }));
  expect(store.getState().view.analysis?.params).toEqual({});
});

test('the ribbon as a table by year, rows left out as a list', async () => {
  const { user } = open();
  await user.click(screen.getByText('Left out: places only roughly known'));
  expect(await screen.findByRole('button', { name: /Somewhere/ })).toBeTruthy();
  const tables = screen.getAllByText('The same as a table');
  await user.click(tables.at(-1) ?? screen.getByText('none'));
  expect(await screen.findByRole('columnheader', { name: '2017' })).toBeTruthy();
});

test('another route is taken from the list, from the table or by selecting it', async () => {
  const { store, user, change } = open({ at: '7.5' });
  await user.selectOptions(screen.getByRole('combobox', { name: 'Route' }), 'D – E');
  expect(store.getState().view.analysis?.params).toEqual({ route: 'other' });
  const table = screen.getByRole('region', { name: 'All routes' });
  await user.click(within(table).getByRole('button', { name: 'A – C' }));
  expect(store.getState().view.analysis?.params).toEqual({ route: 'road' });
  change((commands) => commands.select({ kind: 'route', id: 'other' }));
  expect(store.getState().view.analysis?.params).toEqual({ route: 'other' });
});

test('the card of a route opens its exposure', async () => {
  const { store, user } = renderAtlas(<RouteFacts id="road" />, { data: DATA, panel: null });
  await user.click(screen.getByRole('button', { name: 'Exposure of this route' }));
  expect(store.getState().view.analysis).toEqual({ name: 'exposure', params: { route: 'road' } });
  expect(store.getState().panel).toBe('analysis');
});

test('without routes it says so', () => {
  const data = sampleData();
  renderAtlas(<Exposure />, answered('exposure', study, data, WINDOW));
  expect(screen.getByText('No routes are loaded.')).toBeTruthy();
});
