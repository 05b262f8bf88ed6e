import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { AreaRate, RatesFacts } from '../../../src/analysis/studies/rates/rates-facts.ts';
import { AnalysisPanel } from '../../../src/ui/analysis/AnalysisPanel.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { ready } from '../../unit/state/studies/made-up-run.ts';
import { renderAtlas, viewWith } from '../helpers.tsx';
import { day, sampleData } from '../sample-data.ts';
import { fakeServices } from '../services.ts';

function area(code: string, en: string, fr: string, count: number, facts: Partial<AreaRate> = {}) {
  const rate = { estimate: count / 100, low: count / 200, high: count / 50 };
  const some = { code, name: { en, fr }, areaKm2: 1000, count, rate, counts: [count, 0, 0] };
  return { ...some, trend: null, ...facts };
}

const FACTS: RatesFacts = {
  by: 'region',
  region: null,
  unit: 'month',
  areas: [
    area('ML06', 'Timbuktu', 'Tombouctou', 12, {
      trend: { estimate: 1.3, low: 1.04, high: 1.6 },
    }),
    area('ML07', 'Gao', 'Gao', 3),
    area('ML08', 'Kidal', 'Kidal', 0),
  ],
  total: 15,
  days: { from: day('2017-01-01'), to: day('2018-01-01') },
  steps: [day('2017-01-01'), day('2017-02-01'), day('2017-03-01')],
  isDivided: false,
};

function open(facts: Partial<RatesFacts> = {}, language: 'en' | 'fr' = 'en') {
  const answer = {
    facts: { ...FACTS, ...facts },
    drawing: null,
    rows: new Uint32Array(),
    leftOut: [{ reason: 'place-too-rough', rows: Uint32Array.from([1, 2]) }],
  };
  return renderAtlas(
    <ServicesProvider services={fakeServices()}>
      <AnalysisPanel />
    </ServicesProvider>,
    {
      data: sampleData(),
      readerLanguage: language,
      view: viewWith({ analysis: { name: 'rates', params: {} } }),
      studies: { panel: ready('rates', answer) },
    },
  );
}

test('the highest rate leads, each area has its curve on one scale and its trend', async () => {
  const { user } = open();
  expect(
    await screen.findByText(
      /^Timbuktu: 0\.12 incidents per 1,000 km² and month \(95.% interval 0\.06–0\.24\), the highest of 3$/,
    ),
  ).toBeTruthy();
  expect(screen.getByText(/^15 incidents from 1 Jan.*2017/).textContent).toMatch(
    /Left out: 2 whose place is too roughly known\.$/,
  );
  const items = screen.getAllByRole('listitem');
  expect(items.map((item) => within(item).getByRole('img').getAttribute('aria-label'))).toEqual([
    'Timbuktu, counts by month: at most 12',
    'Gao, counts by month: at most 3',
    'Kidal, counts by month: at most 0',
  ]);
  expect(items[0]?.textContent).toMatch(/12 incidents · ×.1\.3 a year \(1\.04–1\.6\)/);
  expect(items[1]?.textContent).toMatch(/3 incidents · trend: too little to tell/);
  // Of 28 high, 26 are the scale: 27 − 3/12 · 26 = 20.5.
  expect(items[1]?.querySelector('path')?.getAttribute('d')).toMatch(/^M0 27\.5V20\.5H50\.0V27\.0/);
  await user.click(screen.getByText('The same as a table'));
  const rows = await screen.findAllByRole('row');
  expect(rows).toHaveLength(4);
});

test('a window over 2016 says which division is used', async () => {
  open({ isDivided: true });
  expect(await screen.findByText(/the division of its last day is used/)).toBeTruthy();
});

test('nothing to count, and no outlines', async () => {
  const none = open({ areas: [area('ML06', 'Timbuktu', 'Tombouctou', 0)], total: 0 });
  expect(await screen.findByText('Nothing to count in this window.')).toBeTruthy();
  none.unmount();
  open({ areas: [], total: 0 });
  expect(await screen.findByText('No outlines are loaded.')).toBeTruthy();
});

test('cercles are chosen by region; words are French in French', async () => {
  const { store, user } = open({}, 'fr');
  await user.selectOptions(await screen.findByRole('combobox', { name: 'Par' }), 'Cercle');
  expect(screen.getByRole('combobox', { name: 'Cercles de' })).toBeTruthy();
  await user.selectOptions(screen.getByRole('combobox', { name: 'Courbes par' }), 'Trimestre');
  expect(store.getState().view.analysis?.params).toEqual({ by: 'cercle', unit: 'quarter' });
  expect(screen.getByText(/^Tombouctou : 0,12 incidents pour 1.000 km²/)).toBeTruthy();
});
