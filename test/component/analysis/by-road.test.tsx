import { act, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_DATA } from '../../../src/analysis/atlas-data.ts';
import { study as patrol } from '../../../src/analysis/studies/patrol/patrol.ts';
import { study as roads } from '../../../src/analysis/studies/roads/roads.ts';
import { study as route } from '../../../src/analysis/studies/route/route.ts';
import type { RawParams, StudyAnswer } from '../../../src/analysis/study/study.ts';
import type { Language } from '../../../src/domain/language.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { selectPointing } from '../../../src/state/pointing.ts';
import { pointingCommands } from '../../../src/state/pointing-commands.ts';
import { AnalysisPanel } from '../../../src/ui/analysis/AnalysisPanel.tsx';
import { PatrolFrom } from '../../../src/ui/analysis/patrol/PatrolFrom.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { CHAIN } from '../../unit/analysis/roads/made-up-roads.ts';
import { base, inputsOf, town } from '../../unit/analysis/studies/roads-made-up.ts';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { fakeServices } from '../services.ts';

const DATA = {
  ...EMPTY_DATA,
  bases: [base('gao', 0, 0, 0, 99_999), base('mopti', 2.6, 0, 0, 99_999)],
  places: [town('Ber', 1), town('Gossi', 2.5)],
};
const STUDIES = { patrol, roads, route };

/** The panel with an analysis open, whose answer is worked out here as in the worker. */
function open(name: keyof typeof STUDIES, params: RawParams, language: Language = 'en') {
  const services = fakeServices();
  const ui = (
    <ServicesProvider services={services}>
      <AnalysisPanel />
    </ServicesProvider>
  );
  const state: Partial<AtlasState> = {
    data: DATA,
    readerLanguage: language,
    view: viewWith({ analysis: { name, params } }),
  };
  const atlas = renderAtlas(ui, state);
  const answer = (): void => {
    const { view } = atlas.store.getState();
    const now = view.analysis?.params ?? {};
    const found = STUDIES[name](inputsOf(CHAIN, DATA), now) as StudyAnswer<never>;
    const panel = ready(name, found, { params: now });
    act(() => atlas.store.setState({ studies: { panel } }));
  };
  answer();
  const params_ = () => atlas.store.getState().view.analysis?.params ?? {};
  return { ...atlas, services, answer, params: params_ };
}

const saved: Blob[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) saved.push(blob);
    return 'blob:route';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
});

test('reach: sentence, bands and places; hours and speeds go into the view', async () => {
  const { user, params, answer } = open('roads', { h: '3/10' });
  // 1° at 40 km/h, 1° schematic at 20: 2.78 h and 5.57 h more; then 0.5° in 1.39 h.
  expect(await screen.findByText('100%: 2 of 2 towns within 10 h of gao')).toBeTruthy();
  const places = screen.getByRole('table', { name: /^Towns, and bases open/ });
  const row = within(places).getByRole('row', { name: /^Ber/ });
  expect(row.textContent).toMatch(/^Ber2 h 47 min111$/);
  const field = screen.getByRole('textbox', { name: /^Hours/ });
  await user.clear(field);
  await user.type(field, '2; 4,5{Enter}');
  expect(params()['h']).toBe('2/4.5');
  await user.click(screen.getByText('Speeds'));
  const [speed] = screen.getAllByRole('spinbutton', { name: 'Main roads, km/h' });
  if (!speed) throw new Error('no field');
  await user.clear(speed);
  await user.type(speed, '80');
  expect(params()['vm']).toBe('80');
  answer();
  expect(screen.getByText('Speeds (changed)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Reset the speeds' }));
  expect(params()).toEqual({ h: '2/4.5' });
  expect(screen.getByText(/^An illustration, not guidance for travel/)).toBeTruthy();
});

test('reach from a point: set on the map, then named in the list', async () => {
  const { user, store, params, answer } = open('roads', {});
  await user.click(await screen.findByRole('button', { name: 'Point on the map: From' }));
  expect(screen.getByRole('status').textContent).toMatch(/Enter sets it at the crosshair/);
  act(() => pointingCommands(store).add({ lon: -0.5, lat: 0.25 }));
  expect(params()).toEqual({ from: '-0.5/0.25' });
  answer();
  const select = screen.getByRole('combobox', { name: 'From' });
  expect(within(select).getByRole('option', { selected: true }).textContent).toBe(
    'Point of the map: 0.25° N, 0.5° W',
  );
  await user.selectOptions(select, 'Ber');
  expect(params()).toEqual({ from: 'place:Ber' });
});

test('route: what is not on mapped roads is said; exchanged, and taken as a sketch', async () => {
  const { user, store, params } = open('route', { vm: '50' });
  // By default from Mopti to Gao: 1.6° on roads, 1° straight.
  expect(await screen.findByText(/^mopti – gao: 289\.4 km, 9 h 08 min$/)).toBeTruthy();
  expect(screen.getByText(/where no road is mapped: 111\.3 km \(38%\)/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Exchange' }));
  expect(params()).toEqual({ vm: '50', from: 'base:gao', to: 'base:mopti' });
  await user.click(screen.getByRole('button', { name: 'As a patrol sketch' }));
  expect(store.getState().view.analysis).toEqual({
    name: 'patrol',
    params: { vm: '50', p: '0/0/2.6/0' },
  });
});

test('route: its exposure is that of the very route, its ends not moved onto roads', async () => {
  const { user, store } = open('route', { vm: '50' });
  await user.click(await screen.findByRole('button', { name: 'Exposure of this route' }));
  expect(store.getState().view.analysis).toEqual({
    name: 'exposure',
    params: { vm: '50', p: '2.6/0/0/0', s: '0' },
  });
});

test('route: none, with the reason', async () => {
  open('route', { to: '5/5' });
  expect(await screen.findByText(/^No way: a point lies more than 100 km/)).toBeTruthy();
});

test('without the road graph it says so, and can be asked again', async () => {
  const { user, store, services } = open('route', {});
  const run = store.getState().studies.panel;
  if (!run) throw new Error('no run');
  act(() => store.setState({ studies: { panel: { ...run, status: 'no-roads', last: null } } }));
  expect((await screen.findByRole('alert')).textContent).toMatch(/road graph could not be loaded/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(services.askAgain).toHaveBeenCalledOnce();
});

test.each([
  ['en', 'Draw on the map', 'Base or town', 'Add', 'Undo', 'Finish', /^Move point 3 up/, /^Remove/],
  [
    'fr',
    'Tracer sur la carte',
    'Base ou ville',
    'Ajouter',
    'Annuler',
    'Terminer',
    /^Monter le point 3/,
    /^Retirer/,
  ],
] as const)(
  'a sketch by keyboard alone: %s',
  async (language, draw, place, add, undo, finish, up, remove) => {
    const { user, store, params } = open('patrol', {}, language);
    const press = async (name: string | RegExp) => {
      (await screen.findByRole('button', { name })).focus();
      await user.keyboard('{Enter}');
    };
    await press(draw);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(finish));
    for (const name of ['gao', 'Gossi', 'Ber']) {
      await user.selectOptions(screen.getByRole('combobox', { name: place }), name);
      await press(add);
    }
    expect(params()['p']).toBe('0/0/2.5/0/1/0');
    await press(up);
    expect(params()['p']).toBe('0/0/1/0/2.5/0');
    await waitFor(() =>
      expect(document.activeElement?.getAttribute('aria-label')).toMatch(/point 2/),
    );
    const [first] = screen.getAllByRole('button', { name: remove });
    first?.focus();
    await user.keyboard('{Enter}');
    expect(params()['p']).toBe('1/0/2.5/0');
    await press(undo);
    expect(params()['p']).toBe('0/0/1/0/2.5/0');
    await press(finish);
    expect(selectPointing(store.getState())).toBeNull();
    await waitFor(() => expect(document.activeElement?.textContent).toBe(draw));
  },
);

test('Escape in the panel ends the drawing and loses nothing', async () => {
  const { user, store, params } = open('patrol', { p: '0/0/1/0' });
  await user.click(await screen.findByRole('button', { name: 'Draw on the map' }));
  await user.click(screen.getByRole('button', { name: 'Remove point 1' }));
  expect(params()['p']).toBe('1/0');
  await user.keyboard('{Escape}');
  expect(params()['p']).toBe('1/0');
  expect(selectPointing(store.getState())).toBeNull();
});

test('a sketch: km, legs, what it passes, and the file with its note', async () => {
  const { user } = open('patrol', { p: '0/0.02/1/0/2.6/0' });
  expect(await screen.findByText(/^289\.4 km, /)).toBeTruthy();
  expect(screen.getByText('gao, 2.2 km away')).toBeTruthy();
  expect(screen.getByText('(2.2 km from the road, moved onto it)')).toBeTruthy();
  const passed = screen.getByRole('table', { name: /^Passed within 5 km/ });
  expect(
    within(passed)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['gao (base)', 'Ber', 'Gossi', 'mopti (base)']);
  await user.click(screen.getByRole('button', { name: 'Download the route (GeoJSON)' }));
  await waitFor(() => expect(saved).toHaveLength(1));
  const file = JSON.parse((await saved[0]?.text()) ?? '');
  expect(file.note).toMatch(/^Illustrative route sketched by a reader/);
  expect(file.link).toBe('https://atlas.test/#v=1');
  expect(
    file.features.map(({ properties }: { properties: { way: string } }) => properties.way),
  ).toEqual(['main', 'schematic', 'main']);
  expect(file.features[1]).toMatchObject({
    geometry: {
      type: 'LineString',
      coordinates: [
        [1, 0],
        [2, 0],
      ],
    },
    properties: { source: 'drawn', km: 111.319, status: 'illustrative' },
  });
});

test('a sketch: its exposure takes points, snapping and speeds along', async () => {
  const { user, store } = open('patrol', { p: '0/0/1/0', s: '5', vt: '30' });
  await user.click(await screen.findByRole('button', { name: 'Exposure of this route' }));
  expect(store.getState().view.analysis).toEqual({
    name: 'exposure',
    params: { p: '0/0/1/0', s: '5', vt: '30' },
  });
});

test('a sketch without a way has no exposure', async () => {
  open('patrol', { p: '0/0/10/0' });
  expect(await screen.findByText(/^Between points 1 and 2: No way/)).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Exposure of this route' })).toBeNull();
});

test('from a base: the first point is there, and drawing has begun', async () => {
  const { store, user } = renderAtlas(<PatrolFrom id="mopti" />, { data: DATA });
  await user.click(screen.getByRole('button', { name: 'Sketch a patrol from here' }));
  const state = store.getState();
  expect(state.view.analysis).toEqual({ name: 'patrol', params: { p: '2.6/0' } });
  expect(state.panel).toBe('analysis');
  expect(selectPointing(state)?.sets).toBe('route');
});
