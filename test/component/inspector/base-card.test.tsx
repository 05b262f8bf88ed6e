import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { study } from '../../../src/analysis/studies/base-card/base-card.ts';
import { Inspector } from '../../../src/ui/inspector/Inspector.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { answerOf, days, on } from '../../unit/analysis/studies/answer.ts';
import { data, shippedInputs } from '../../unit/analysis/studies/shipped-inputs.ts';
import { question, ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { sampleData } from '../sample-data.ts';
import { fakeServices } from '../services.ts';

function open(id: string, last: string, of = id) {
  const answer = answerOf(study, shippedInputs({ window: days('2013-01-01', last) }), { base: of });
  return renderAtlas(<Inspector />, {
    data,
    view: viewWith({
      selection: { kind: 'base', id },
      window: { from: null, to: on(last) + 1 },
    }),
    studies: { card: ready('base-card', answer, { data }) },
  });
}
const fact = (name: string) =>
  screen.getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

test('the sector is that of the day, or not stated', () => {
  const { change } = open('mopti', '2019-06-23');
  expect(fact('Sector')).toBe('not stated for this day');
  expect(screen.getByText('Sector not stated')).toBeTruthy();
  change(({ setWindow }) => setWindow({ from: null, to: on('2019-06-24') + 1 }));
  expect(fact('Sector')).toBe('Sector Centre (Mopti)');
});

test('a base that is closed on the day lies in no sector', () => {
  open('kidal', '2023-12-31');
  expect(screen.getByText('Not open on 31 December 2023.')).toBeTruthy();
  expect(screen.queryByText('Sector', { selector: 'dt' })).toBeNull();
});

test('a figure says which map it comes from, and that a map of a year is held', () => {
  const { change } = open('gao', '2019-12-31');
  expect(fact('Deployment map')).toBe(
    'UN Map no. 4506 Rev. 32, held from December 2019 to January 2020',
  );
  change(({ setWindow }) => setWindow({ from: null, to: on('2021-06-01') }));
  expect(fact('Deployment map')).toMatch(/^Geo-PKO 2.3, 2021.*gives only the year, and is held/);
  expect(fact('Troops')).toBe('5,470 (maps of the year: 5,320–5,470)');
});

test('strength is stacked by country with a table; what stood on the base has words', async () => {
  const { user } = open('gao', '2019-12-31');
  const chart = screen.getByRole('img', { name: /^Troops at Gao.*1,500 in March 2014/ });
  expect(chart.querySelectorAll('.stack-1').length).toBeGreaterThan(30);
  await user.click(screen.getByText('Show as a table'));
  expect(screen.getAllByRole('cell', { name: /CHN 450, CIV 150, KHM 150/ })[0]).toBeTruthy();
  const strip = screen.getByRole('img', { name: /^Headquarters, medical unit/ });
  expect(strip.getAttribute('aria-label')).toMatch(/police from September 2020 to December 2022/);
});

// The counts are those of the unit test, made apart with PROJ.
test('incidents round it, attacks on it, the nearest bases', async () => {
  const { user, store } = open('gao', '2019-12-31');
  const table = screen.getByRole('table', { name: /While open \(9.8 years\)/ });
  expect(within(table).getByRole('row', { name: '10 km 28 139 2.8 10' })).toBeTruthy();
  expect(
    screen.getByText(/4 attacks on the mission within 5 km.*3 peacekeepers killed/),
  ).toBeTruthy();
  expect(screen.getByRole('button', { name: 'Ansongo' }).nextElementSibling?.textContent).toBe(
    '90 km',
  );
  await user.click(screen.getByRole('button', { name: '6 Apr 2018' }));
  expect(store.getState().view.selection).toEqual({
    kind: 'incident',
    id: 'mission:2018-04-06-gao',
  });
});

test('its attacks are those of the table that was asked, whatever is switched on since', async () => {
  const { user, store } = open('gao', '2019-12-31');
  act(() => store.setState({ data: { ...data, incidents: sampleData().incidents } }));
  await user.click(screen.getByRole('button', { name: '6 Apr 2018' }));
  expect(store.getState().view.selection).toEqual({
    kind: 'incident',
    id: 'mission:2018-04-06-gao',
  });
});

test('a count that failed is told, and asked again', async () => {
  const asked = question('base-card', { data });
  const services = fakeServices();
  const { user } = renderAtlas(
    <ServicesProvider services={services}>
      <Inspector />
    </ServicesProvider>,
    {
      data,
      view: viewWith({ selection: { kind: 'base', id: 'gao' } }),
      studies: { card: { question: asked, status: 'failed', progress: null, last: null } },
    },
  );
  expect(screen.getByRole('alert').textContent).toMatch(/^This analysis failed/);
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(services.askAgain).toHaveBeenCalledOnce();
});

test('the chain of command leads to its view', async () => {
  const { user, store } = open('gao', '2019-12-31');
  expect(screen.getByText(/Special Representative: Mahamat Saleh Annadif/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Open in the command view' }));
  expect(store.getState()).toMatchObject({
    panel: 'analysis',
    view: { analysis: { name: 'command', params: { node: 'base:gao' } } },
  });
});

test('the numbers of another base are not shown as its own', () => {
  open('gao', '2019-12-31', 'kidal');
  expect(screen.queryByRole('heading', { name: 'Attacks on it' })).toBeNull();
});
