import { screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { areaCount } from '../../../src/analysis/area-count.ts';
import type { Base, Route } from '../../../src/domain/mission-places.ts';
import type { Selection } from '../../../src/domain/selection.ts';
import { nearKm } from '../../../src/state/near.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day, SAMPLE_INCIDENTS, sampleData } from '../sample-data.ts';

vi.mock('../../../src/analysis/area-count.ts', { spy: true });

const GAO: Base = {
  id: 'gao',
  name: { en: 'Gao', fr: 'Gao' },
  lon: -0.05,
  lat: 16.27,
  from: day('2014-03-01'),
  to: day('2016-06-30'),
  fromPrecision: 'month',
  toPrecision: 'day',
  fromMeans: 'first-map',
  history: [
    {
      from: day('2014-03-01'),
      to: day('2016-06-30'),
      troops: 1200,
      hq: 2,
      units: ['infantry', 'balloons'],
      tcc: { TCD: 900, EGY: 300 },
      medical: true,
      sourceMap: 'Map 4506 Rev. 3',
      precision: 'month',
    },
  ],
};
const ROUTE: Route = {
  id: 'gao-north',
  name: 'Gao – north',
  via: ['Gao', 'north'],
  lengthKm: 111,
  realRoadShare: 0.5,
  legs: [{ from: 'Gao', to: 'north', km: 111, schematic: true }],
  lines: [
    [
      [-0.05, 16.27],
      [-0.05, 17.27],
    ],
  ],
};
const data = { ...sampleData(), bases: [GAO], routes: [ROUTE] };
const show = (selection: Selection, window = { from: null, to: day('2016-01-01') }) =>
  renderAtlas(<Inspector />, { data, view: viewWith({ selection, window }) });

describe('a base', () => {
  test('is told as of the last day of the window', () => {
    show({ kind: 'base', id: 'gao' });
    expect(screen.getByRole('heading', { name: 'As of 31 December 2015' })).toBeTruthy();
    expect(screen.getByText('1,200', { selector: 'dd' })).toBeTruthy();
    expect(screen.getAllByText('Chad')).toHaveLength(2);
    expect(screen.getByText('infantry · balloons')).toBeTruthy();
    expect(screen.getByText(/first deployment map at hand is of March 2014/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /Troops at Gao/ })).toBeTruthy();
  });
  test('is told not to be open after its last day', () => {
    show({ kind: 'base', id: 'gao' }, { from: null, to: day('2017-01-01') });
    expect(screen.getByText('Not open on 31 December 2016.')).toBeTruthy();
  });
  test('counts what lies within a distance, and refuses a distance that makes no sense', async () => {
    const { user, store } = show({ kind: 'base', id: 'gao' });
    const km = screen.getByRole('textbox', { name: 'Incidents within' });
    await user.click(screen.getByRole('checkbox', { name: /Draw the distance/ }));
    expect(nearKm(store.getState().view.analysis)).toBe(25);
    await user.clear(km);
    expect(km.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Type a distance from 1 to 200 km/)).toBeTruthy();
    expect(nearKm(store.getState().view.analysis)).toBe(25);
    await user.type(km, '50');
    expect(nearKm(store.getState().view.analysis)).toBe(50);
  });
});

test('the distance is not drawn in place of an open analysis, and that is said', async () => {
  const analysis = { name: 'compare', params: {} };
  const selection = { kind: 'base', id: 'gao' } as const;
  const compare = { from: day('2014-01-01'), to: day('2015-01-01') };
  const { user, store, change } = renderAtlas(<Inspector />, {
    data,
    view: viewWith({ selection, analysis, compare }),
  });
  const box = screen.getByRole('checkbox', {
    name: /Draw the distance/,
    description: 'An analysis is open: end it to draw the distance.',
  });
  await user.click(box);
  expect(store.getState().view).toMatchObject({ analysis, compare });
  change(({ setAnalysis }) => setAnalysis(null));
  expect(screen.queryByText(/end it to draw/)).toBeNull();
  await user.click(box);
  expect(nearKm(store.getState().view.analysis)).toBe(25);
});

test('a route says that it is illustrative and which legs are schematic', () => {
  show({ kind: 'route', id: 'gao-north' });
  expect(screen.getByText(/illustrative/)).toBeTruthy();
  expect(screen.getByText('(schematic)')).toBeTruthy();
  expect(screen.getByText('50%')).toBeTruthy();
});

test('an incident shows its deaths, its doubt and its sources; unknown is never 0', () => {
  const unknown = SAMPLE_INCIDENTS.find((one) => one.best === undefined);
  if (!unknown) throw new Error('the sample needs an incident without a best estimate');
  show({ kind: 'incident', id: unknown.id }, { from: null, to: day('2030-01-01') });
  const deaths = screen.getByText('Deaths').nextElementSibling;
  expect(deaths?.textContent).toBe('unknown');
});

test('a region can be made the only one shown', async () => {
  const { user, store } = show({ kind: 'region', id: 'ML07' });
  await user.click(screen.getByRole('button', { name: 'Show only this region' }));
  expect(store.getState().view.filters.regions).toEqual(['ML07']);
  await user.click(screen.getByRole('button', { name: 'Show all regions' }));
  expect(store.getState().view.filters.regions).toEqual([]);
});

test('something that is not in the data is told so', () => {
  show({ kind: 'base', id: 'atlantis' });
  expect(screen.getByText('Not in the data that are loaded.')).toBeTruthy();
});

test('closing takes the selection away', async () => {
  const { user, store } = show({ kind: 'base', id: 'gao' });
  await user.click(screen.getByRole('button', { name: 'Close' }));
  expect(store.getState().view.selection).toBeNull();
  expect(screen.queryByRole('complementary')).toBeNull();
});

test('a drawn area counts inside, and says when its outline crosses itself', () => {
  const square = { name: 'area', params: { p: '-1/16/1/16/1/17/-1/17' } };
  const { unmount } = renderAtlas(<Inspector />, { data, view: viewWith({ analysis: square }) });
  const inside = SAMPLE_INCIDENTS.filter(
    ({ lon, lat }) => lon >= -1 && lon <= 1 && lat >= 16 && lat <= 17,
  ).length;
  expect(inside).toBeGreaterThan(0);
  expect(screen.getByText(`${inside} incident${inside === 1 ? '' : 's'}`)).toBeTruthy();
  unmount();
  const bow = { name: 'area', params: { p: '-1/16/1/17/1/16/-1/17' } };
  renderAtlas(<Inspector />, { data, view: viewWith({ analysis: bow }) });
  expect(screen.getByText(/crosses itself/)).toBeTruthy();
});

test('a drawn area is one shape for as long as it is the same area', () => {
  const count = vi.mocked(areaCount);
  count.mockClear();
  const analysis = { name: 'area', params: { p: '-1/16/1/16/1/17/-1/17' } };
  const { change } = renderAtlas(<Inspector />, { data, view: viewWith({ analysis }) });
  const shapes = () => new Set(count.mock.calls.map(([, , shape]) => shape));
  const before = count.mock.calls.length;
  change(({ setWindow }) => setWindow({ from: day('2016-01-01'), to: day('2017-01-01') }));
  expect(count.mock.calls.length).toBeGreaterThan(before);
  expect(shapes().size).toBe(1);
  const p = '-2/16/1/16/1/17/-2/17';
  change(({ setAnalysis }) => setAnalysis({ name: 'area', params: { p } }));
  expect(shapes().size).toBe(2);
});
