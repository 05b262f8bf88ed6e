import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { CountsFacts } from '../../../src/analysis/studies/counts/counts.ts';
import type { AtlasState } from '../../../src/state/atlas-state.ts';
import { selectQuestion } from '../../../src/state/studies/study-question.ts';
import { Counts } from '../../../src/ui/analysis/counts/Counts.tsx';
import { AreaFacts } from '../../../src/ui/inspector/AreaFacts.tsx';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';

const none = { best: 0, low: 0, high: 0, unknown: 0 };
const FACTS: CountsFacts = {
  zone: 'region:ML07',
  radiusKm: 25,
  corners: null,
  problem: null,
  found: {
    kind: 'region',
    name: { en: 'Gao', fr: 'Gao' },
    areaKm2: 1000,
    incidents: { certain: 2, expected: 3.25, possible: 5 },
    deaths: {
      certain: { ...none, best: 8, low: 6, high: 9 },
      expected: { best: 10.5, low: 7, high: 12, unknown: 0.5 },
      possible: { best: 20, low: 10, high: 30, unknown: 1 },
    },
    leftOut: [{ reason: 'place-too-rough', count: 4 }],
    undrawn: 0,
  },
};

function open(state: Partial<AtlasState>, facts = FACTS) {
  const answer = { facts, drawing: null, rows: new Uint32Array(), leftOut: [] };
  return renderAtlas(<Counts />, { studies: { panel: ready('counts', answer) }, ...state });
}
const view = (params: Readonly<Record<string, string>>) =>
  viewWith({ analysis: { name: 'counts', params } });

test('a sentence, then certain, expected and possible with their deaths', () => {
  open({ view: view({ zone: 'region:ML07' }) });
  expect(
    screen.getByText('Gao (region): 2 certain, 3.3 expected, 5 possible incidents'),
  ).toBeTruthy();
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(
    rows.map((row) =>
      within(row)
        .getAllByRole('cell')
        .map((cell) => cell.textContent),
    ),
  ).toEqual([
    ['2', '8 (6–9)', '0'],
    ['3.3', '10.5 (7–12)', '0.5'],
    ['5', '20 (10–30)', '1'],
  ]);
  expect(screen.getByText(/place precision 5–7\): 4 rows/)).toBeTruthy();
});

test('the zone is picked from a list, or follows what is selected', async () => {
  const { user, store } = open({
    view: { ...view({ p: '0/1/2/1/2/3' }), selection: { kind: 'region', id: 'ML08' } },
  });
  const asked = () => selectQuestion(store.getState(), 'panel')?.params['zone'];
  expect(asked()).toBe('region:ML08');
  const picker = screen.getByRole('combobox', { name: 'Zone' });
  await user.selectOptions(picker, 'Drawn area');
  expect(store.getState().view.analysis?.params).toEqual({ zone: 'area', p: '0/1/2/1/2/3' });
  await user.selectOptions(picker, 'Gao');
  expect(store.getState().view.analysis?.params).toEqual({ zone: 'region:ML07' });
  expect(asked()).toBe('region:ML07');
  await user.selectOptions(picker, 'Take what is selected');
  expect(asked()).toBe('region:ML08');
});

test('a radius is asked for only round a base; without a zone it says what to do', () => {
  open({ view: view({ zone: 'base:gao' }) });
  expect(screen.getByRole('slider', { name: 'Radius, km' })).toBeTruthy();
});

test('without a zone it says what to do', () => {
  open({ view: view({}) }, { ...FACTS, zone: null, problem: 'none', found: null });
  expect(screen.getByText(/^Choose a zone here/)).toBeTruthy();
  expect(screen.queryByRole('slider')).toBeNull();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the card of a region opens it', async () => {
  const { user, store } = renderAtlas(<AreaFacts kind="region" code="ML07" />);
  await user.click(screen.getByRole('button', { name: 'Certain, expected, possible' }));
  expect(store.getState()).toMatchObject({
    panel: 'analysis',
    view: { analysis: { name: 'counts', params: { zone: 'region:ML07' } } },
  });
});
