import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { Manifest } from '../../../src/domain/manifest.ts';
import { DataPanel } from '../../../src/ui/data/DataPanel.tsx';
import { ServicesProvider } from '../../../src/ui/services.tsx';
import { failedFile, renderAtlas } from '../helpers.tsx';
import { day, sampleData } from '../sample-data.ts';
import { fakeServices } from '../services.ts';

const manifest: Manifest = {
  fingerprint: '0123abcd',
  first: day('2013-01-01'),
  last: day('2023-12-31'),
  files: [],
  sources: [
    {
      id: 'awsd',
      name: { en: 'Aid Worker Security Database', fr: 'Aid Worker Security Database' },
      publisher: 'Humanitarian Outcomes',
      licence: 'terms not verified',
      address: 'https://example.org/',
      citation: 'Humanitarian Outcomes, AWSD',
      dataTo: '2023-12-31',
      rowsRead: 123,
      rowsKept: 88,
      leftOut: [{ reason: 'cites-acled', count: 28 }],
    },
  ],
};
const data = {
  ...sampleData(),
  manifest,
  leftOut: [
    { source: 'awsd', id: '1626', date: '2013-12', reason: 'cites-acled' },
    { source: 'awsd', reason: 'a-reason-of-tomorrow', count: 5 },
    { source: 'awsd', id: '1628', reason: 'outside-stated-region', kept: true },
    { source: 'mission', id: 'mission:1', reason: 'days-differ', kept: true },
  ],
};

test('tells what was read, under what licence, and what was left out and why', async () => {
  const services = fakeServices();
  const { user } = renderAtlas(
    <ServicesProvider services={services}>
      <DataPanel />
    </ServicesProvider>,
    {
      data,
      files: [failedFile('routes')],
    },
  );
  expect(screen.getByText(/0123abcd, 1 Jan 2013 to 31 Dec 2023/)).toBeTruthy();
  expect(screen.getByText(/terms not verified/)).toBeTruthy();
  expect(screen.getByText('88 of 123 rows shown · Data to 31 Dec 2023')).toBeTruthy();
  expect(screen.getByText(/^28 rows left out: taken from ACLED/)).toBeTruthy();
  expect(screen.getByText('List: 6 rows left out, 1 row shown with a note')).toBeTruthy();
  expect(screen.getByText('December 2013 · 1626', { exact: false })).toBeTruthy();
  expect(screen.getByText('5 × see the list')).toBeTruthy();
  expect(screen.getByText('not found (HTTP 404)')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Read the files again' }));
  expect(services.reload).toHaveBeenCalledOnce();
});

test('lists of what is in no one source stand under a name of their own', () => {
  renderAtlas(
    <ServicesProvider services={fakeServices()}>
      <DataPanel />
    </ServicesProvider>,
    { data },
  );
  expect(screen.getByRole('heading', { name: 'UN fatality record and reports' })).toBeTruthy();
  expect(screen.getByText('List: 1 row shown with a note')).toBeTruthy();
});

test('whoever asked for the files is taken to them: failed ones first, losses listed', () => {
  const read = { ...failedFile('bases'), status: 'ready', rows: 14, problems: [] } as const;
  const lost = {
    ...read,
    path: 'incidents.geojson',
    problems: [
      { code: 'bad-date', at: 'feature 4', detail: '2013-99-99', severity: 'warning', lost: 'row' },
    ],
  } as const;
  const { store } = renderAtlas(
    <ServicesProvider services={fakeServices()}>
      <DataPanel />
    </ServicesProvider>,
    { data, files: [read, lost, failedFile('routes')], filesWanted: true },
  );
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Files' }));
  expect(store.getState().filesWanted).toBe(false);
  const list = screen.getByRole('list', { name: 'Files' });
  const paths = [...list.children].map((row) => row.querySelector('span')?.textContent);
  expect(paths).toEqual(['routes.geojson', 'incidents.geojson', 'bases.geojson']);
  expect(within(list).getByText('read · 14 rows · 1 row left out')).toBeTruthy();
  const problem = within(list).getByText('feature 4: not a date (2013-99-99)');
  expect(problem.closest('details')?.open).toBe(true);
});
