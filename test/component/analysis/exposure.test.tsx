import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { study } from '../../../src/analysis/studies/exposure/exposure.ts';
import { selectPointing } from '../../../src/state/pointing.ts';
import { Exposure } from '../../../src/ui/analysis/exposure/Exposure.tsx';
import { RouteFacts } from '../../../src/ui/inspector/RouteFacts.tsx';
import { route } from '../../unit/analysis/made-up.ts';
import { CHAIN } from '../../unit/analysis/roads/made-up-roads.ts';
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

test('coming to the slider with Tab is no act; its own keys are', () => {
  const { store } = open();
  const slider = screen.getByRole('slider', { name: 'Segment of the route' });
  const { acts } = store.getState();
  fireEvent.keyUp(slider, { key: 'Tab' });
  expect(store.getState().acts).toBe(acts);
  fireEvent.keyUp(slider, { key: 'ArrowRight' });
  expect(store.getState().acts).toBe(acts + 1);
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

describe('a drawn route', () => {
  const LINK = { p: '0/0/1/0/2.5/0', s: '5', vm: '50', at: '7.5' };
  const drawn = (params: Record<string, string> = LINK, language: 'en' | 'fr' = 'en') => {
    const state = answered('exposure', study, DATA, WINDOW, params, { roads: CHAIN });
    return renderAtlas(<Exposure />, { ...state, readerLanguage: language });
  };

  test('is named in both languages, and is no record of a patrol', () => {
    const { change } = drawn();
    expect(screen.getByText(/^2 incidents within 5 km of Drawn route: /)).toBeTruthy();
    // 2.5° of 111.3195 km on WGS 84 and of 111.1951 km on the sphere; 1.5° of them are on roads.
    expect(
      screen.getByText(/A sketch of your own .*: 278\.3 km to travel .* 278 km as drawn .* 60%/),
    ).toBeTruthy();
    expect(
      screen.getByRole('img', { name: /from point 1 to point 3; most in one: 2/ }),
    ).toBeTruthy();
    expect(screen.getByText(/Hatched: straight lines, no road known \(111\.2 km\)/)).toBeTruthy();
    change((commands) => commands.setLanguage('fr'));
    expect(screen.getByText(/^2 incidents à 5 km au plus de Itinéraire tracé : /)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Modifier cet itinéraire' })).toBeTruthy();
  });

  test('stands beside the others, which can be turned to and back from', async () => {
    const { store, user } = drawn();
    const params = () => store.getState().view.analysis?.params;
    const routes = screen.getByRole('region', { name: 'All routes' });
    const row = within(routes).getByRole('row', { name: /^Drawn route 2 / });
    expect(row.getAttribute('aria-current')).toBe('true');
    const { at: _, ...link } = LINK;
    await user.click(within(routes).getByRole('button', { name: 'A – C' }));
    expect(params()).toEqual({ ...link, route: 'road' });
    expect(screen.queryByRole('button', { name: 'Edit this route' })).toBeNull();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Route' }), 'Drawn route');
    expect(params()).toEqual(link);
  });

  test('is edited where it was drawn, with its snapping and speeds', async () => {
    const { store, user } = drawn();
    await user.click(screen.getByRole('button', { name: 'Edit this route' }));
    const { at: _, ...link } = LINK;
    expect(store.getState().view.analysis).toEqual({ name: 'patrol', params: link });
    expect(selectPointing(store.getState())?.sets).toBe('route');
  });

  test('without a way it says so, and can be edited', () => {
    drawn({ p: '0/0/10/0' });
    expect(screen.getByText(/^No way by road leads through the points/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Edit this route' })).toBeTruthy();
  });
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
