import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { study as drift } from '../../../src/analysis/studies/drift/drift.ts';
import { study as emerging } from '../../../src/analysis/studies/emerging/emerging.ts';
import { study as hotspots } from '../../../src/analysis/studies/hotspots/hotspots.ts';
import { study as kernel } from '../../../src/analysis/studies/kernel/kernel.ts';
import { study as nearRepeats } from '../../../src/analysis/studies/near-repeats/near-repeats.ts';
import { study as scdi } from '../../../src/analysis/studies/scdi/scdi.ts';
import type { StudyAnswer, StudyInputs } from '../../../src/analysis/study/study.ts';
import type { StudyFacts, StudyName } from '../../../src/analysis/study/study-facts.ts';
import { AnalysisPanel } from '../../../src/ui/analysis/AnalysisPanel.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { answerOf } from '../../unit/analysis/studies/answer.ts';
import { squareInputs } from '../../unit/analysis/studies/hotspot-inputs.ts';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day, incident } from '../sample-data.ts';
import { fakeServices } from '../services.ts';

type Params = Readonly<Record<string, string>>;

/** Twelve incidents in one place in 2017, three elsewhere in 2018, and one known only to its region. */
const INPUTS: StudyInputs = squareInputs(
  [
    ...Array.from({ length: 12 }, (_, i) =>
      incident(`a${i}`, `2017-03-${String(i + 1).padStart(2, '0')}`, { lon: -4, lat: 17.5 }),
    ),
    incident('b', '2018-06-01', { lon: -2, lat: 17.5 }),
    incident('c', '2018-06-05', { lon: -2.5, lat: 17, placePrecision: 2 }),
    incident('d', '2018-06-09', { lon: -2.6, lat: 17.4 }),
    incident('e', '2018-07-01', { placePrecision: 4 }),
  ],
  { window: { from: day('2017-01-01'), to: day('2020-01-01') } },
);

function open<Name extends StudyName>(
  name: Name,
  answer: StudyAnswer<StudyFacts[Name]>,
  { language = 'en', params = {} }: { language?: 'en' | 'fr'; params?: Params } = {},
) {
  const { window, span, compare } = INPUTS;
  return renderAtlas(
    <ServicesProvider services={fakeServices()}>
      <AnalysisPanel />
    </ServicesProvider>,
    {
      readerLanguage: language,
      view: viewWith({ analysis: { name, params } }),
      studies: { panel: ready(name, answer, { params, window, span, compare }) },
    },
  );
}

test('hot spots: the share, what was counted and left out, a cell to look at', async () => {
  const params = { cell: '40', band: '40' };
  const answer = answerOf(hotspots, INPUTS, params);
  const { user, store } = open('hotspots', answer, { params });
  // The cell of the twelve and its six neighbours.
  const cells = answer.facts.cells.toLocaleString('en-GB');
  expect(await screen.findByText(new RegExp(`7 of ${cells}; 0 cold`))).toBeTruthy();
  expect(screen.getByText(/^15 incidents counted, 1 of them/)).toBeTruthy();
  expect(screen.getByText(/Left out: 1 whose place is known only to a cercle/)).toBeTruthy();
  const legend = screen.getByRole('region', { name: 'On the map' });
  expect(within(legend).getByText('Hot, 99 %')).toBeTruthy();
  const table = screen.getByRole('table', { name: 'Hot cells, highest z first' });
  const rows = within(table).getAllByRole('row');
  expect(rows).toHaveLength(8);
  const map = document.createElement('div');
  map.id = 'map';
  map.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  document.body.append(map);
  const [first] = within(table).getAllByRole('button', { name: /^Show on the map/ });
  if (!first) throw new Error('no cell');
  await user.click(first);
  expect(store.getState().view.camera?.lat).toBeCloseTo(17.5, 0);
  map.remove();
});

test('points chauds, en français', async () => {
  open('hotspots', answerOf(hotspots, INPUTS), { language: 'fr' });
  expect(await screen.findByText(/^15 incidents comptés, dont 1 en des lieux/)).toBeTruthy();
  expect(screen.getByText(/des cellules sont chaudes/)).toBeTruthy();
  expect(screen.getByRole('table', { name: 'Cellules chaudes, z décroissant' })).toBeTruthy();
});

test('emerging: too few quarters are said; with enough every pattern is defined', async () => {
  const few = { ...INPUTS, window: { from: day('2017-01-01'), to: day('2018-01-01') } };
  const { unmount } = open('emerging', answerOf(emerging, few));
  expect(await screen.findByText(/holds 4 whole quarters. The patterns need 10/)).toBeTruthy();
  unmount();
  open('emerging', answerOf(emerging, INPUTS), { language: 'fr' });
  const table = await screen.findByRole('table', { name: 'Profil' });
  expect(within(table).getAllByRole('row')).toHaveLength(9);
  expect(within(table).getByText('chaud au dernier trimestre, jamais avant')).toBeTruthy();
});

test('density: the greatest, the steps with their unit, the rule of thumb to be taken', async () => {
  const answer = answerOf(kernel, INPUTS);
  const { user, store } = open('kernel', answer);
  expect(await screen.findByText(/incidents per 1,000 km² and year; nearest town/)).toBeTruthy();
  expect(screen.getByText(/or more per 1,000 km² and year/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: /^Use \d+/ }));
  const { params } = store.getState().view.analysis ?? {};
  expect(params).toEqual({ h: String(Math.round(answer.facts.ruleKm ?? 0)) });
});

test('SCDi: the year on the map, cells by category', async () => {
  const { user, store } = open('scdi', answerOf(scdi, INPUTS));
  const table = await screen.findByRole('table', { name: 'Cells by year' });
  expect(within(table).getByRole('row', { name: /^2017 1 0 0 0 0$/ })).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Year on the map' }), '2017');
  expect(store.getState().view.analysis?.params).toEqual({ year: '2017' });
  expect(screen.getByText(/Not the same: cells are squares of 50/)).toBeTruthy();
});

test('near repeats: marked bands, the seed, and what to narrow when pairs are too many', async () => {
  const answer = answerOf(nearRepeats, INPUTS);
  const { user, store, unmount } = open('near-repeats', answer);
  const table = await screen.findByRole('table', { name: /^Pairs over those expected/ });
  const [cell] = within(table).getAllByRole('cell');
  // Twelve within eleven days at one place: all 66 pairs but the ten more than seven days apart.
  expect(cell?.textContent).toMatch(/^× [\d.]+ \*56 \/ /);
  await user.click(screen.getByRole('button', { name: 'Shuffle anew' }));
  expect(store.getState().view.analysis?.params).toEqual({ seed: '2' });
  unmount();
  const facts = { ...answer.facts, pairs: null, bands: [] };
  open('near-repeats', { ...answer, facts }, { language: 'fr' });
  expect(await screen.findByText(/Réduisez la plus grande distance/)).toBeTruthy();
});

test('drift: how far and where to, the ellipse of a period', async () => {
  const { user, store } = open('drift', answerOf(drift, INPUTS));
  expect(await screen.findByText(/^From 2017 to 2018 the mean centre moved/)).toBeTruthy();
  expect(screen.getByRole('row', { name: /^2017 12 – –$/ })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Ellipse of 2018 on the map' }));
  expect(store.getState().view.analysis?.params).toEqual({ at: '2018-01-01' });
});
